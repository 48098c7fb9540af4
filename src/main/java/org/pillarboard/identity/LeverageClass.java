package org.pillarboard.identity;

/** The class that decides which debt-ratio lines apply to an enterprise: 工业, 非工业, 公益, 科技, 金融, or none. */
public enum LeverageClass {
    INDUSTRIAL, NON_INDUSTRIAL, PUBLIC_WELFARE, TECHNOLOGY, FINANCIAL, NONE
}
