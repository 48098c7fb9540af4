package org.pillarboard;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.function.Supplier;

/** Work done by somebody who does not sit at the screen of the test: the test's session lends neither its user nor its page. */
public final class AtAnotherDesk {

    private AtAnotherDesk() {
    }

    /** Does the work there and hands on what it answers. */
    public static <T> T work(Supplier<T> work) {
        var here = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        try {
            return work.get();
        } finally {
            CurrentInstance.restoreInstances(here);
        }
    }
}
