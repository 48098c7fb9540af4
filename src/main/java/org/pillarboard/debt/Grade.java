package org.pillarboard.debt;

/** What an agency gives (信用等级), the best first; as written in lists: AA+ is AA_PLUS. */
public enum Grade {
    AAA, AA_PLUS, AA, AA_MINUS, A_PLUS, A, BBB, BELOW;

    /** As agencies write it. */
    public String written() {
        return name().replace("_PLUS", "+").replace("_MINUS", "-");
    }
}
