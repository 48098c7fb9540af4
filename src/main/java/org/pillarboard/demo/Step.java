package org.pillarboard.demo;

import java.time.Instant;

/**
 * One piece of the story: somebody does something at a moment, in one transaction.
 *
 * @param at    on the office's clock
 * @param actor login; empty for the first visitor
 */
record Step(Instant at, String actor, Runnable work) {

    static final String NOBODY = "";
}
