package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Selects;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import({FigureFixtures.class, Selects.class})
class OverdueReportsTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-03T02:00:00Z");
    private static final Period OCTOBER = Period.parse("2026-10");
    @Autowired
    private OverdueReports reports;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Selects selects;
    private String firm;
    private String owner;
    private String reviewer;

    @BeforeEach
    void giveDuties() {
        int number = FigureFixtures.number();
        firm = fixtures.firm("F" + number + "-OR", fixtures.group("G" + number + "-OR"));
        owner = fixtures.owner("owner-or" + number, firm);
        reviewer = fixtures.reviewer("reviewer-or" + number);
        fixtures.duty("PS01", firm);
        fixtures.duty("PS12", firm);
    }

    @Test
    void countsWhatTheReporterHasNotHandedInYet() {
        assertThat(open()).isEqualTo(2);
        fixtures.official(reviewer, "PS12", firm, "2026-10", "7", LocalDate.of(2026, 11, 2));
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void countsAFigureAsHandedInOnceItIsSubmitted() {
        var row = asOwner(() -> updates.save(ObservationDraft.of(new Cell("PS01", firm, OCTOBER),
                EnteredFigure.of(new BigDecimal("9")).withSource("report"))));
        assertThat(open()).as("a draft is not handed in").isEqualTo(2);
        asOwner(() -> updates.submit(List.of(row.update().id())));
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void countsInTwoSelects() {
        open();
        assertThat(selects.in(this::open)).isLessThanOrEqualTo(2);
    }

    private int open() {
        return asOwner(reports::notHandedIn);
    }

    private <T> T asOwner(Supplier<T> work) {
        var answer = new AtomicReference<T>();
        OfficeClock.at(NOVEMBER, () -> answer.set(fixtures.as(owner, Role.OWNER, work)));
        return answer.get();
    }
}
