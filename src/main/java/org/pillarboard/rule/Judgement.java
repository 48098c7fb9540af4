package org.pillarboard.rule;

import java.util.Optional;
import org.pillarboard.shared.Rag;

/** What a rule said: a light, or that there is none to give. Both with the reason. */
public sealed interface Judgement {

    Why why();

    record Light(Rag rag, Why why) implements Judgement {
    }

    /** No colour: watched only, not comparable, nothing required yet, or a fact is missing. Never a silent green. */
    record NotRated(Why why) implements Judgement {
    }

    /**
     * Units that have to report, or periods of the year, are missing from a sum, and more could turn the light: whether the whole
     * suffices is not known yet. Unknown is neither called short nor enough (domain rules: no approved value, no light).
     */
    record Incomplete(Why why) implements Judgement {
    }

    /** Rule, plan or season cannot be reckoned with: there is nothing to judge by until somebody mends them. */
    static Judgement broken() {
        return new NotRated(Why.of(Why.BROKEN));
    }

    /** The same, said of a sum that lacks something: only the light that nothing added can turn remains. */
    default Judgement lacking(Lack lack, Direction direction) {
        boolean stands = lack.isNothing() || findRag().isEmpty() || findRag().equals(direction.standingLight());
        return stands ? this : new Incomplete(lack.why());
    }

    /** The light, if one was given. */
    default Optional<Rag> findRag() {
        return switch (this) {
            case Light(Rag rag, Why why) -> Optional.of(rag);
            case NotRated n -> Optional.empty();
            case Incomplete i -> Optional.empty();
        };
    }
}
