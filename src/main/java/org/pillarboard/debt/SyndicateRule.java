package org.pillarboard.debt;

/**
 * What the rules of 2024 on syndicated loans ask in principle: two banks at least with one agent and all of the loan shared out; a
 * single lead holds 15 % at least and hands on 30 %; of several leads each holds 10 %, and nobody more than 70 %.
 */
public enum SyndicateRule {
    TWO_BANKS, LEAD, ONE_AGENT, ALL_SHARED, LEAD_HOLDS, LEAD_HANDS_ON, CO_LEADS_HOLD, NOBODY_OVER
}
