package org.pillarboard.audit;

/** Answers who is acting now. Owned here and implemented by identity, since log-ins must be able to write the trail. */
public interface ActorSource {

    /** The person behind the running thread, never null: a stranger is an actor without id. */
    Actor current();
}
