package org.pillarboard.project;

/** How many tasks stand so. */
record StateCount(String state, long count) {
}
