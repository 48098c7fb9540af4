package org.pillarboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

/** What somebody without an account gets to see. */
class FirstVisitIT extends Journey {

    @Test
    void asksToLogIn() {
        var page = visitor();

        page.navigate(address("/"));

        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(page.url()).startsWith(address("/login"));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void showsALogInFreeOfSeriousBarriers() {
        var page = visitor();
        page.navigate(address("/login"));
        assertThat(page.locator("input[name=username]")).isVisible();

        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(violation -> violation.getImpact().matches("serious|critical"))
                .isEmpty();
    }
}
