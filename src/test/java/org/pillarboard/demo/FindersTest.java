package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FindersTest extends DemoTest {

    @Autowired
    private List<Finder> finders;
    @Autowired
    private JdbcClient jdbc;

    private List<Found> find(String login, String text, Locale locale) {
        var ask = new FindAsk(text, locale, Map.of());
        return as(login, () -> finders.stream().flatMap(finder -> finder.find(ask).stream()).toList());
    }

    private List<Found> find(String login, String text) {
        return find(login, text, Locale.SIMPLIFIED_CHINESE);
    }

    private String one(String select) {
        return jdbc.sql(select).query(String.class).single();
    }

    @Test
    void findsEveryKindByPartOfItsNameOrNumberInCapitalsOrNot() {
        assertThat(find("leader", "ps01")).extracting(Found::kind, Found::href)
                .contains(org.assertj.core.groups.Tuple.tuple(Found.Kind.INDICATOR, "indicator/PS01"));
        assertThat(find("leader", "demo-e05")).extracting(Found::href).contains("?unit=DEMO-E05");
        assertThat(find("leader", "p-brdg")).extracting(Found::kind).contains(Found.Kind.PROJECT);
        assertThat(find("leader", one("select name from task order by code limit 1"))).extracting(Found::kind).contains(Found.Kind.TASK);
        assertThat(find("leader", "d-067")).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Found.Kind.DEBT);
            assertThat(found.href()).isEqualTo("debt/instrument?code=D-067");
        });
        assertThat(find("leader", "parking", Locale.ENGLISH)).filteredOn(found -> found.kind() == Found.Kind.INDICATOR).isNotEmpty()
                .allSatisfy(found -> assertThat(found.name()).containsIgnoringCase("parking"));
    }

    @Test
    void findsBondsUntilTheyAreDebts() {
        var bonds = as("leader", () -> finders.stream().flatMap(finder -> finder.find(new FindAsk("2", Locale.ENGLISH, Map.of())).stream())
                .filter(found -> found.kind() == Found.Kind.BOND).toList());
        assertThat(bonds).isNotEmpty().allSatisfy(found -> assertThat(found.href()).startsWith("debt/issuance/"));
    }

    /** Another unit's project is not found, nor what is kept from everybody but its debtor. */
    @Test
    void findsNothingOutOfSight() {
        String other = one("select code from project where unit_code not in ('DEMO-E03') and unit_code not like 'DEMO-E03%' limit 1");
        assertThat(find("leader", other)).isNotEmpty();
        assertThat(find("owner-e03", other)).isEmpty();
        assertThat(find("owner-e03", "demo-e05")).isEmpty();
        String secret = one("select code from instrument where confidential and known_from is not null limit 1");
        assertThat(find("leader", secret)).isNotEmpty();
        assertThat(find("reviewer-gg", secret)).isEmpty();
    }

    /** What was not known on the day has no page there. */
    @Test
    void findsTheDebtsOfTheDay() {
        var past = new FindAsk("24\u6587\u65C5PPN31", Locale.ENGLISH, Map.of("asOf", "2026-08-20"));
        assertThat(find("leader", past.text())).extracting(Found::kind).contains(Found.Kind.DEBT);
        assertThat(as("leader", () -> finders.stream().flatMap(finder -> finder.find(past).stream()).toList())).isEmpty();
    }

    @Test
    void takesASignOfThePatternForALetter() {
        assertThat(find("leader", "%")).isEmpty();
        assertThat(find("leader", "_")).isEmpty();
    }
}
