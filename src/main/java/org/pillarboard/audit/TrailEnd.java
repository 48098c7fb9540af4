package org.pillarboard.audit;

/**
 * An end of the trail's chain: of what was walked, or of what stands in the head.
 *
 * @param seq  number of the last line; 0 before the first
 * @param hash its hash
 */
record TrailEnd(long seq, String hash) {

    Verdict broken() {
        return new Verdict(seq, seq + 1);
    }
}
