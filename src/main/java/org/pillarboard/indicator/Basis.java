package org.pillarboard.indicator;

/** Why an indicator exists (依据): the document states it, implies it, policy practice asks it, or it is derived. */
public enum Basis {
    STATED, IMPLIED, POLICY, DERIVED
}
