package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.pillarboard.Office;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups of firms with duties, targets and official figures, brought about through the doors of the product. */
@TestComponent
@Import(Office.class)
public class FigureFixtures {

    private static final String ADMIN = "fixture";
    private static int counter;

    private final Office office;
    private final Indicators indicators;
    private final Targets targets;
    private final FigureBook book;
    private final Catalogues catalogues;
    private final TransactionTemplate transaction;
    private final CurrentUser user;

    FigureFixtures(Office office, Indicators indicators, Targets targets, FigureBook book, Catalogues catalogues,
            TransactionTemplate transaction, CurrentUser user) {
        this.office = office;
        this.indicators = indicators;
        this.targets = targets;
        this.book = book;
        this.catalogues = catalogues;
        this.transaction = transaction;
        this.user = user;
    }

    /** A number nobody had before, for names. */
    public static synchronized int number() {
        return ++counter;
    }

    public String group(String code) {
        return office.unit(code, "CITY", LeverageClass.NON_INDUSTRIAL, true);
    }

    public String firm(String code, String group) {
        return office.unit(code, group, LeverageClass.NON_INDUSTRIAL, false);
    }

    public String leader(String stem) {
        return office.person(stem, Role.LEADER, null, null);
    }

    public String owner(String stem, String unitCode) {
        return office.person(stem, Role.OWNER, unitCode, null);
    }

    /** A reviewer of all sections the indicators here belong to. */
    public String reviewer(String stem) {
        String login = office.person(stem, Role.REVIEWER, null, "MS");
        office.grant(login, Role.REVIEWER, null, "GG");
        office.grant(login, Role.REVIEWER, null, "CW");
        office.grant(login, Role.REVIEWER, null, "KH");
        office.grant(login, Role.REVIEWER, null, "DJ");
        return login;
    }

    public void duty(String indicatorCode, String... unitCodes) {
        dutySince(LocalDate.of(2024, 1, 1), indicatorCode, unitCodes);
    }

    /** A duty of the year so far begins where the test's first figure is: a sum that lacks earlier months is not judged. */
    public void dutySince(LocalDate firstDay, String indicatorCode, String... unitCodes) {
        for (String unit : unitCodes) {
            as(ADMIN, Role.ADMIN, () -> {
                indicators.assign(indicatorCode, unit, firstDay);
                return unit;
            });
        }
    }

    /** Frees a unit of a duty from the day after. */
    public void release(String indicatorCode, String unitCode, LocalDate lastDay) {
        as(ADMIN, Role.ADMIN, () -> {
            indicators.release(indicatorCode, unitCode, lastDay);
            return unitCode;
        });
    }

    /** A target spread evenly over 2026, known from the first of January on. */
    public void target(String reviewer, String indicatorCode, String unitCode, String value) {
        target(reviewer, indicatorCode, unitCode, value, LocalDate.of(2026, 1, 1));
    }

    /** A version of the year's target, set on the day from which it counts. */
    public void target(String reviewer, String indicatorCode, String unitCode, String value, LocalDate day) {
        OfficeClock.at(day.atTime(2, 0).toInstant(java.time.ZoneOffset.UTC), () -> as(reviewer, Role.REVIEWER, () -> {
            targets.set(TargetDraft.even(indicatorCode, unitCode, 2026, new BigDecimal(value), "no. 1", day));
            return unitCode;
        }));
    }

    /** A figure that becomes official at ten in the morning of a day. */
    public void official(String reviewer, Cell cell, String value, LocalDate day) {
        official(reviewer, cell, EnteredFigure.of(new BigDecimal(value)), day);
    }

    public void official(String reviewer, Cell cell, EnteredFigure figure, LocalDate day) {
        OfficeClock.at(day.atTime(2, 0).toInstant(java.time.ZoneOffset.UTC), () -> as(reviewer, Role.REVIEWER, () -> {
            var catalogue = catalogues.current();
            var indicator = catalogue.get(cell.indicatorCode());
            return transaction.execute(status -> {
                var now = book.open();
                book.append(List.of(new NewObservation(cell, figure.completedFor(indicator), Source.REGISTER, null, null, "Reporter",
                        now, user.name(), now, catalogue.dueOn(indicator, cell.period()))));
                return cell;
            });
        }));
    }

    public void official(String reviewer, String indicatorCode, String unitCode, String period, String value, LocalDate day) {
        official(reviewer, new Cell(indicatorCode, unitCode, Period.parse(period)), value, day);
    }

    public <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
