package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Ids;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

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

    /** The strip across all pillars has no page of its own. */
    @Test
    void namesThePillarOfEveryIndicator() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(find("leader", "oe0", locale)).filteredOn(found -> found.kind() == Found.Kind.INDICATOR).isNotEmpty()
                    .allSatisfy(found -> assertThat(found.toString()).doesNotContain("shell.nav"));
        }
    }

    /** The city itself is accountable for nothing: the commission is, in its list as here. */
    @Test
    void callsTheCommissionByItsName() {
        var tasks = find("leader", one("select code from task where unit_code = 'CITY' order by code limit 1"));
        assertThat(tasks).filteredOn(found -> found.kind() == Found.Kind.TASK).isNotEmpty()
                .allSatisfy(found -> assertThat(found.toString()).contains("市国资委").doesNotContain("全市"));
    }

    @Test
    void findsBondsUntilTheyAreDebts() {
        assertThat(bonds("leader")).isNotEmpty().allSatisfy(found -> assertThat(found.href()).startsWith("debt/issuance/"));
    }

    /** Whoever reports for two firms finds the bonds of both. */
    @Test
    @Transactional
    void findsTheBondsOfEveryPlaceOneReportsFor() {
        var firms = IntStream.rangeClosed(1, 16).mapToObj("%02d"::formatted).filter(number -> !bonds("owner-e" + number).isEmpty()).limit(2).toList();
        assertThat(firms).hasSize(2);
        UUID id = Ids.next();
        jdbc.sql("insert into person (id, login, name, password_hash, must_change_password, failed_count, created_at, version)"
                + " values (?, 'two.places', 'Two Places', '{noop}x', false, 0, now(), 0)").param(id).update();
        firms.forEach(number -> jdbc.sql("insert into person_grant (id, person_id, role, unit_code, from_on, granted_at, version)"
                + " values (?, ?, 'OWNER', ?, '2020-01-01', now(), 0)").params(Ids.next(), id, "DEMO-E" + number).update());
        assertThat(bonds("two.places")).containsAll(bonds("owner-e" + firms.getFirst())).containsAll(bonds("owner-e" + firms.getLast()));
    }

    private List<Found> bonds(String login) {
        return find(login, "2", Locale.ENGLISH).stream().filter(found -> found.kind() == Found.Kind.BOND).toList();
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
