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
     * Units that have to report are missing from a sum of which more is better: what there is does not suffice, and whether the
     * whole does is not known yet. Unknown is never called short (domain rules: no approved value, no light).
     */
    record Incomplete(Why why) implements Judgement {
    }

    /**
     * The same, said of a sum that lacks units.
     *
     * @param missing  how many of them have not reported
     * @param expected how many have to
     */
    default Judgement lacking(int missing, int expected) {
        return findRag().filter(rag -> rag != Rag.GREEN).isEmpty() ? this
                : new Incomplete(Why.of("rule.none.units", new Term.Count(missing), new Term.Count(expected)));
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
