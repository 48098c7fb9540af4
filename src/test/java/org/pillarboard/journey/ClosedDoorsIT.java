package org.pillarboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** What the wire says to an address that is not for a role: 404, as if nobody had it, and never a hint. */
class ClosedDoorsIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final Map<String, List<String>> OPEN = Map.of(
            "leader", List.of("/", "/pillar/PS", "/projects", "/projects/timeline", "/projects/map", "/project/P-CHRG-16",
                    "/debt/instrument?code=D-007", "/tasks"),
            "owner", List.of("/", "/workbench", "/import", "/projects", "/projects/new", "/project/P-CHRG-16",
                    "/project/P-CHRG-16/edit"),
            "reviewer", List.of("/", "/review", "/projects", "/tasks", "/project/P-BRDG-01", "/debt/rules"),
            "admin", List.of("/admin/units", "/admin/people", "/admin/indicators", "/debt/rules"),
            "auditor", List.of("/trail"));

    private static final Map<String, List<String>> CLOSED = Map.of(
            "leader", List.of("/trail", "/admin/people", "/workbench", "/pillar/ZZ", "/nowhere", "/projects/new",
                    "/project/P-CHRG-16/edit", "/project/NO-SUCH", "/debt/rules", "/debt/instrument?code=NO-SUCH"),
            "owner", List.of("/trail", "/review", "/?unit=DEMO-E05", "/pillar/PS?unit=CITY", "/project/P-BRDG-01",
                    "/projects?unit=DEMO-E05", "/projects/timeline?unit=CITY", "/debt/rules"),
            "reviewer", List.of("/trail", "/admin/grants", "/workbench"),
            "admin", List.of("/pillar/PS", "/trail", "/admin/grants", "/projects", "/project/P-CHRG-16", "/tasks"),
            "auditor", List.of("/review", "/admin/people", "/projects/map"));

    /** What a proxy in front says of the one behind it: that the way is safe, and whose address the trail is to name. */
    @Test
    void believesTheProxyOnItsOwnMachine() {
        var stranger = visitor().context().request();
        var behind = RequestOptions.create().setHeader("X-Forwarded-Proto", "https").setHeader("X-Forwarded-For", "203.0.113.9");
        var headers = stranger.get(address("/login"), behind).headersArray();
        assertThat(headers).anyMatch(one -> one.name.equalsIgnoreCase("Strict-Transport-Security"));
        assertThat(headers).filteredOn(one -> one.name.equalsIgnoreCase("Set-Cookie"))
                .isNotEmpty().allMatch(one -> one.value.contains("Secure"));
        assertThat(stranger.get(address("/login")).headersArray()).noneMatch(one -> one.name.equalsIgnoreCase("Strict-Transport-Security"));
    }

    @Test
    void answersAClosedAddressAsIfThereWereNothing() {
        OPEN.keySet().forEach(login -> {
            var wire = person(login, PASSWORD).context().request();
            assertThat(OPEN.get(login)).as("open to " + login)
                    .allSatisfy(path -> assertThat(wire.get(address(path)).status()).isEqualTo(200));
            assertThat(CLOSED.get(login)).as("closed to " + login)
                    .allSatisfy(path -> assertThat(wire.get(address(path)).status()).isEqualTo(404));
        });
    }
}
