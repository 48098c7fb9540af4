package org.pillarboard.shared;

/** How exact a published value is: 60余次 is no 60 but at least 60 (a bound is not a value). */
public enum Qualifier {
    EXACT("="), AT_LEAST("≥"), AT_MOST("≤"), ABOUT("~");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign drawn before the value; nothing is drawn for EXACT. */
    public String sign() {
        return sign;
    }
}
