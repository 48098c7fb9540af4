package org.pillarboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@MariaDb
class TrailBookTest {

    @Autowired
    private Trail trail;
    @Autowired
    private TrailBook book;
    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void startOver() {
        jdbc.sql("truncate table trail").update();
        jdbc.sql("update trail_head set seq = 0, hash = repeat('0', 64)").update();
    }

    @Test
    void chainsLinesInTheOrderOfTheCommits() {
        trail.record(TrailKind.UNIT, "unit", "E05", null, "a");
        trail.record(TrailKind.UNIT, "unit", "E05", "a", "b");

        assertThat(verdict().isSound()).isTrue();
        assertThat(lines(TrailFilter.ALL)).extracting(TrailRow::seq).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void keepsOneChainUnderParallelWriters() {
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 40).forEach(i -> writers.submit(() ->
                trail.record(TrailKind.UNIT, "unit", "P" + i, null, null)));
        }
        assertThat(verdict().isSound()).isTrue();
        assertThat(lines(new TrailFilter(TrailKind.UNIT, "", "P", null, null))).hasSize(40);
    }

    @Test
    void writesNothingOfATransactionThatFailsButKeepsWhatWasToldApart() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            trail.record(TrailKind.UNIT, "unit", "gone", null, null);
            trail.recordApart(TrailKind.REFUSAL, "unit", "kept", null, null);
            throw new IllegalStateException("fails");
        })).hasMessage("fails");

        assertThat(lines(TrailFilter.ALL)).extracting(TrailRow::subjectId).contains("kept").doesNotContain("gone");
        assertThat(verdict().isSound()).isTrue();
    }

    @Test
    void takesLinesWrittenWhileItWalksForNoBreak() {
        try (var writers = Executors.newFixedThreadPool(2)) {
            var work = IntStream.range(0, 400).mapToObj(i -> writers.submit(() ->
                trail.record(TrailKind.UNIT, "unit", "W" + i, null, null))).toList();
            do {
                assertThat(verdict().brokenAt()).isNull();
            } while (!work.stream().allMatch(Future::isDone));
        }
        assertThat(verdict().lines()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void findsLinesPutInBehindTheHead() {
        threeLines();
        tamper("update trail_head set seq = seq - 1, hash = (select hash from trail where seq = " + (seqOf("three") - 1) + ")");
        assertThat(verdict().brokenAt()).isEqualTo(seqOf("three"));
    }

    @Test
    void findsALineThatWasChanged() {
        threeLines();
        tamper("update trail set after_text = 'forged' where seq = " + seqOf("two"));
        assertThat(verdict().brokenAt()).isEqualTo(seqOf("two"));
    }

    @Test
    void findsALineThatWasTakenOut() {
        threeLines();
        long second = seqOf("two");
        tamper("delete from trail where seq = " + second);
        assertThat(verdict().brokenAt()).isEqualTo(second);
    }

    @Test
    void findsAnEndThatWasCutOff() {
        threeLines();
        tamper("delete from trail where seq >= " + seqOf("two"));
        assertThat(verdict().isSound()).isFalse();
    }

    @Test
    void refusesChangesInTheDatabaseToo() {
        threeLines();
        assertThatThrownBy(() -> jdbc.sql("update trail set after_text = 'forged'").update())
            .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from trail").update()).hasMessageContaining("append-only");
    }

    @Test
    void filtersByKindPersonAndText() {
        identity.person("trail.writer");
        identity.as("trail.writer", () -> trail.record(TrailKind.TARGET, "target", "PS01", "100%", "90_0"));

        assertThat(found(new TrailFilter(TrailKind.TARGET, "", "", null, null))).isEqualTo(1);
        assertThat(found(new TrailFilter(TrailKind.TARGET, "NAME OF trail", "ps01", null, null))).isEqualTo(1);
        assertThat(found(new TrailFilter(TrailKind.TARGET, "", "0%", null, null))).isEqualTo(1);
        assertThat(found(new TrailFilter(TrailKind.TARGET, "", "0%%", null, null))).isZero();
        assertThat(found(new TrailFilter(TrailKind.RULE, "", "ps01", null, null))).isZero();
    }

    @Test
    void findsLinesByWhatTheTextMeans() {
        trail.record(TrailKind.EXPORT, "tasks", "leader", null, "5");
        trail.record(TrailKind.LOG_IN, "login", "leader", null, null);
        trail.record(TrailKind.SUBMISSION, "milestone", "PS01/2026-10", null, "withdrawn");
        trail.record(TrailKind.SUBMISSION, "milestone", "PS01/2026-11", null, "since 2026\u5e7410\u670831\u65e5");

        assertThat(meant(new TrailMeaning(List.of(), Set.of("tasks"), Set.of()))).containsExactly("leader");
        assertThat(meant(new TrailMeaning(List.of(), Set.of(), Set.of(TrailKind.EXPORT, TrailKind.LOG_IN)))).hasSize(2);
        assertThat(meant(new TrailMeaning(List.of("2026-10"), Set.of(), Set.of()))).containsExactly("PS01/2026-10");
        assertThat(meant(new TrailMeaning(List.of("2026\u5e7410\u6708", "withdrawn"), Set.of(), Set.of()))).hasSize(2);
        assertThat(meant(TrailMeaning.NONE)).isEmpty();
    }

    private List<String> meant(TrailMeaning means) {
        return lines(new TrailFilter(null, "", "what the page says", null, null, means)).stream().map(TrailRow::subjectId).toList();
    }

    /** Whoever looks for words that read like a choice has chosen nothing by them. */
    @Test
    void tellsNoChoiceThatWasOnlyTyped() {
        var asked = new TrailFilter(null, "", "a, unit=CITY]", null, null).asked("csv");
        assertThat(asked).hasToString("Asked[form=csv, text=a, unit\uff1dCITY\uff3d]");
        assertThat(asked.with("tag", " ").with("type", null)).hasToString(asked.toString());
        assertThat(Asked.lines(1)).isEqualTo("1 line");
    }

    @Test
    void handsOutTheLinesAndTellsOfIt() {
        threeLines();
        var rows = new ArrayList<TrailRow>();
        asAuditor(() -> {
            book.export(new TrailFilter(TrailKind.UNIT, "", "", null, null), "csv", rows::add);
            return rows;
        });
        assertThat(rows).extracting(TrailRow::subjectId).containsExactly("three", "two", "one");
        assertThat(lines(new TrailFilter(TrailKind.EXPORT, "", "", null, null))).singleElement().satisfies(told -> {
            assertThat(told.subjectId()).isEqualTo("Asked[form=csv, kind=UNIT]");
            assertThat(told.after()).isEqualTo("3 lines");
        });
    }

    @Test
    void tellsOfLinesTakenByAReaderWhoWentAwayBeforeTheEnd() {
        threeLines();
        assertThatThrownBy(() -> asAuditor(() -> {
            book.export(new TrailFilter(TrailKind.UNIT, "", "", null, null), "csv", row -> {
                throw new IllegalStateException("gone");
            });
            return List.of();
        })).hasMessage("gone");
        assertThat(lines(new TrailFilter(TrailKind.EXPORT, "", "", null, null))).hasSize(1);
    }

    @Test
    void handsOutEachLineOnceWhateverIsWrittenMeanwhile() {
        int many = 1_005;
        transaction.executeWithoutResult(status -> IntStream.range(0, many).forEach(i ->
            trail.record(TrailKind.UNIT, "unit", "M" + i, null, null)));
        var rows = new ArrayList<TrailRow>();
        asAuditor(() -> {
            book.export(new TrailFilter(TrailKind.UNIT, "", "", null, null), "csv", row -> {
                if (rows.isEmpty()) {
                    threeApart();
                }
                rows.add(row);
            });
            return rows;
        });
        assertThat(rows).extracting(TrailRow::subjectId).hasSize(many).doesNotHaveDuplicates().contains("M0", "M1004");
    }

    private void threeApart() {
        IntStream.range(0, 3).forEach(i -> trail.recordApart(TrailKind.UNIT, "unit", "meanwhile", null, null));
    }

    @Test
    void opensForTheAuditorOnly() {
        identity.person("trail.leader", Role.LEADER);
        assertThatThrownBy(() -> identity.as("trail.leader", () -> book.page(TrailFilter.ALL, 0, 10)))
            .isInstanceOf(AccessDeniedException.class);
    }

    private void threeLines() {
        for (String id : List.of("one", "two", "three")) {
            trail.record(TrailKind.UNIT, "unit", id, null, null);
        }
    }

    private void tamper(String sql) {
        jdbc.sql("drop trigger trail_no_update").update();
        jdbc.sql("drop trigger trail_no_delete").update();
        jdbc.sql(sql).update();
        for (String verb : List.of("update", "delete")) {
            jdbc.sql("create trigger trail_no_" + verb + " before " + verb + " on trail for each row"
                + " signal sqlstate '45000' set message_text = 'the trail is append-only'").update();
        }
    }

    private long seqOf(String subjectId) {
        return jdbc.sql("select max(seq) from trail where subject_id = ?").param(subjectId).query(Long.class).single();
    }

    private Verdict verdict() {
        return asAuditor(book::verify);
    }

    private List<TrailRow> lines(TrailFilter filter) {
        return asAuditor(() -> book.page(filter, 0, 1000));
    }

    private long found(TrailFilter filter) {
        return asAuditor(() -> book.count(filter));
    }

    private <T> T asAuditor(Supplier<T> work) {
        identity.person("trail.auditor", Role.AUDITOR);
        return identity.as("trail.auditor", work);
    }
}
