package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationBatches;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.observation.UpdateEvidences;
import org.pillarboard.observation.WorkState;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** None of the indicators a register can compute is taken from anybody's hand once its feed is open. */
@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class FedFiguresTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Period SEPTEMBER = Period.parse("2026-09");
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private RegisterFeeds feeds;
    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ObservationBatches batches;
    @Autowired
    private UpdateEvidences evidences;
    @Autowired
    private ReviewInbox inbox;

    @AfterEach
    void closeTheFeeds() {
        computable().forEach(fixtures::unfeed);
    }

    private TreeSet<String> computable() {
        return new TreeSet<>(feeds.computable());
    }

    @Test
    void areTakenFromNobody() {
        var firm = fixtures.firm("MS");
        Map<String, UUID> drafts = new HashMap<>();
        Map<String, ReviewRef> waiting = new HashMap<>();
        for (String code : computable()) {
            fixtures.as("setup", Role.ADMIN, () -> {
                indicators.assign(code, firm.unit(), LocalDate.of(2026, 1, 1));
                return code;
            });
            drafts.put(code, typed(firm, cell(code, firm, SEPTEMBER)));
            handIn(firm, cell(code, firm, OCTOBER)).ifPresent(id -> waiting.put(code, id));
        }
        computable().forEach(code -> fixtures.feed(code, FROM));
        assertThat(waiting).hasSizeGreaterThan(computable().size() / 2);
        for (String code : computable()) {
            refused(firm, cell(code, firm, OCTOBER), drafts.get(code));
        }
        waiting.forEach((code, ref) -> assertThatThrownBy(() -> fixtures.as(reviewerOf(code), Role.REVIEWER, () -> {
            inbox.decide(List.of(ref), new Decision.Approve());
            return ref;
        })).as(code).hasMessageContaining("registerFed"));
    }

    private final Map<String, String> reviewers = new HashMap<>();

    private String reviewerOf(String code) {
        return reviewers.computeIfAbsent(catalogues.current().get(code).sectionCode(), section -> fixtures.firm(section).reviewer());
    }

    private Cell cell(String code, ProjectFixtures.Firm firm, Period around) {
        return new Cell(code, firm.unit(), catalogues.current().get(code).rhythm().periods(around.year()).stream()
                .filter(period -> period.contains(around.startsOn())).findFirst().orElseThrow());
    }

    private ObservationDraft draft(Cell cell) {
        IndicatorRow indicator = catalogues.current().get(cell.indicatorCode());
        var figure = indicator.asksForParts() ? EnteredFigure.ofParts(BigDecimal.ONE, BigDecimal.TWO)
                : indicator.asksForWeight() ? new EnteredFigure(BigDecimal.ONE, null, BigDecimal.TEN,
                        org.pillarboard.shared.Qualifier.EXACT, null, null, null) : EnteredFigure.of(BigDecimal.ONE);
        return ObservationDraft.of(cell, figure.withSource("counted"));
    }

    private UUID typed(ProjectFixtures.Firm firm, Cell cell) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> {
            var row = updates.row(cell);
            Long seen = row.update() == null ? null : row.update().version();
            return updates.save(draft(cell).seenAt(seen)).update().id();
        });
    }

    private java.util.Optional<ReviewRef> handIn(ProjectFixtures.Firm firm, Cell cell) {
        return fixtures.as(firm.owner(), Role.OWNER, () -> {
            var row = updates.row(cell);
            if (row.update() == null) {
                row = updates.save(draft(cell));
            }
            if (row.state() != WorkState.READY) {
                return java.util.Optional.<ReviewRef>empty();
            }
            updates.submit(List.of(row.update().id()));
            var update = updates.row(cell).update();
            return java.util.Optional.of(new ReviewRef(ObservationUpdates.SUBJECT, update.id(), update.version()));
        });
    }

    /** On the sheet, as no change, with a file, as a correction, from a file of figures, and handed in from a former draft. */
    private void refused(ProjectFixtures.Firm firm, Cell cell, UUID draft) {
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            assertThatThrownBy(() -> updates.save(draft(cell))).as(cell.key()).hasMessageContaining("registerFed");
            assertThatThrownBy(() -> updates.save(draft(cell).because(null, "it was wrong"))).hasMessageContaining("registerFed");
            assertThatThrownBy(() -> updates.saveNoChange(cell, null, "same")).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> updates.submit(List.of(draft))).hasMessageContaining("registerFed");
            assertThatThrownBy(() -> batches.submit(List.of(draft(cell)))).hasMessageContaining("batch.blocked");
            assertThatThrownBy(() -> evidences.attach(new Cell(cell.indicatorCode(), cell.unitCode(), untouched(cell)), "a.csv",
                    "a,b\n".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("registerFed");
            assertThat(updates.sheet(firm.unit(), OCTOBER).rows()).noneMatch(row -> row.cell().equals(cell));
            return cell;
        });
    }

    /** A period in which nothing was begun. */
    private Period untouched(Cell cell) {
        return catalogues.current().get(cell.indicatorCode()).rhythm().periods(2027).getFirst();
    }
}
