package org.pillarboard.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pillarboard.identity.PeopleTally;

/** An empty product says what comes next, and one at work says nothing. */
class FirstStepsTest {

    @Test
    void leadsFromUnitsToPeopleToRightsToReporters() {
        assertThat(FirstSteps.next(0, people(2, 0), false)).contains(FirstSteps.Step.UNITS);
        assertThat(FirstSteps.next(3, people(2, 0), false)).contains(FirstSteps.Step.PEOPLE);
        assertThat(FirstSteps.next(3, people(5, 3), false)).contains(FirstSteps.Step.GRANTS);
        assertThat(FirstSteps.next(3, people(5, 1), false)).contains(FirstSteps.Step.INDICATORS);
        assertThat(FirstSteps.next(3, people(5, 1), true)).isEmpty();
    }

    private static PeopleTally people(long all, long rightless) {
        return new PeopleTally(all, 0, 0, rightless);
    }
}
