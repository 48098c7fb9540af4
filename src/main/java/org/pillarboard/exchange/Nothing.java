package org.pillarboard.exchange;

/** Why a cell has no figure. None of them is a zero. */
public enum Nothing {
    NO_VALUE, NOT_REPORTED, NO_PLAN, EXEMPT, NOT_STARTED
}
