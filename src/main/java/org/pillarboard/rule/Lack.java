package org.pillarboard.rule;

/**
 * What a sum lacks.
 *
 * @param units    how many units that have to report its period have not
 * @param expected how many have to
 * @param periods  how many earlier periods of the year it has nothing of, whole or of some units
 */
public record Lack(int units, int expected, int periods) {

    public boolean isNothing() {
        return units == 0 && periods == 0;
    }

    Why why() {
        return units > 0 ? Why.of("rule.none.units", new Term.Count(units), new Term.Count(expected))
                : Why.of("rule.none.periods", new Term.Count(periods));
    }
}
