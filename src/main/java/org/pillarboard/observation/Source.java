package org.pillarboard.observation;

/** How an observation came to be: a reporter's update, an import of a file, a register's computation. */
public enum Source {
    REPORT, IMPORT, REGISTER
}
