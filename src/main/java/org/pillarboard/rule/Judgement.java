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

    /** The light, if one was given. */
    default Optional<Rag> findRag() {
        return switch (this) {
            case Light(Rag rag, Why why) -> Optional.of(rag);
            case NotRated n -> Optional.empty();
        };
    }
}
