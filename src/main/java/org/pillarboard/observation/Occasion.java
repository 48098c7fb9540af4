package org.pillarboard.observation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.pillarboard.audit.Actor;

/**
 * What made a register say another figure (结转缘由). It is kept as the figure's reason, as a word to be said in the reader's language.
 *
 * @param what the name of what was decided; empty where it is not for everybody to know
 * @param by   whose single hand it was; empty of what two people have signed, whom the figure names itself
 */
public record Occasion(Kind kind, String what, String by) {

    private static final int LONGEST = 300;
    private static final String BETWEEN = "|";

    /** A filing of debts, a step of a bond, a project, a task, a ledger taken over, a feed that opened; or nothing but a day that has passed. */
    public enum Kind {
        FILING, BOND, PROJECT, TASK, INTAKE, FEED, TIME
    }

    public static Occasion of(Kind kind, String what) {
        return new Occasion(kind, what.substring(0, Math.min(LONGEST, what.length())), "");
    }

    Occasion by(String name) {
        return new Occasion(kind, what, name);
    }

    /** As it is kept. */
    String kept() {
        return kind + BETWEEN + what + BETWEEN + by;
    }

    /** Of a register's figure; none of one that was reported, nor of those settled before it was kept. */
    private static Optional<Occasion> of(ObservationRow row) {
        String reason = row.reason();
        if (row.source() != Source.REGISTER) {
            return Optional.empty();
        }
        if (reason == null) {
            return row.approvedByName().equals(Actor.SYSTEM.name()) ? Optional.of(of(Kind.TIME, "")) : Optional.empty();
        }
        int first = reason.indexOf(BETWEEN);
        int last = reason.lastIndexOf(BETWEEN);
        return Arrays.stream(Kind.values()).filter(kind -> last > first && reason.startsWith(kind + BETWEEN)).findFirst()
                .map(kind -> new Occasion(kind, reason.substring(first + 1, last), reason.substring(last + 1)));
    }

    /**
     * Why a figure is as it is, in words; empty where nothing was said.
     *
     * @param say the words of a key
     */
    public static String told(ObservationRow row, Function<String, String> say) {
        return of(row).map(one -> one.told(say)).orElse(row.reason() == null ? "" : row.reason());
    }

    private String told(Function<String, String> say) {
        String word = say.apply("figure.occasion." + kind);
        String whole = what.isEmpty() ? word : word + say.apply("kit.colon") + what;
        return by.isEmpty() ? whole : whole + say.apply("kit.semicolon") + by;
    }
}
