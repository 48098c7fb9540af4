package org.pillarboard.debt;

/**
 * How the wall is looked at.
 *
 * @param byExercise      what may be put falls due at the next put (行权口径), otherwise at maturity (到期口径)
 * @param perpetualAsDebt perpetual bonds count (永续计入债务)
 */
public record WallView(boolean byExercise, boolean perpetualAsDebt) {

    /** By exercise, perpetual bonds left to the accounts as equity. */
    public static final WallView USUAL = new WallView(true, false);

    /** Whether it owes something that counts. */
    public boolean counts(Position position) {
        return position.isOpen() && (perpetualAsDebt || !position.instrument().kind().isPerpetual());
    }
}
