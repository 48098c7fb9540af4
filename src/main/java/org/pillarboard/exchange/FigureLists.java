package org.pillarboard.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cockpit.Cockpit;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.cockpit.LightFilter;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands lists out as workbooks (导出): what the pages of a pillar and of an indicator and the workbench show, through the same
 * choices and in the same scope. The trail keeps who took what.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class FigureLists {

    /** Before any figure: a workbook holds them all. */
    private static final Period BEGINNING = Period.year(1990);
    private final Cockpit cockpit;
    private final Dossiers dossiers;
    private final ObservationUpdates updates;
    private final Units units;
    private final RegisterPages registers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    FigureLists(Cockpit cockpit, Dossiers dossiers, ObservationUpdates updates, Units units, RegisterPages registers,
            CurrentUser user, Trail trail, Clock clock) {
        this.cockpit = cockpit;
        this.dossiers = dossiers;
        this.updates = updates;
        this.units = units;
        this.registers = registers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The indicators of a pillar at a unit that a filter shows, one a line.
     *
     * @throws org.pillarboard.shared.NotFound for a unit out of the reader's scope, with a refusal in the trail
     */
    @Transactional
    public HandOut pillar(String pillarCode, String unitCode, Period period, AsOf asOf, LightFilter lights,
            SheetWords words) {
        var snapshot = cockpit.pillar(pillarCode, unitCode, period, asOf);
        var shown = lights.of(snapshot.readings());
        String name = snapshot.card().pillar().name(words.locale());
        var head = head(words.text("list.pillar.title", name, unit(unitCode, words), words.period(period), asOf.day().toString()), unitCode, words)
                .with("pillar", name).with("period", words.period(period)).with("span", words.text("list.span.year"))
                .with("asOf", asOf.day().toString()).where("light", lights == LightFilter.ALL ? null
                        : words.text("pillar.table.filter." + lights, String.valueOf(shown.size())));
        try (var book = new ExcelBook()) {
            PillarList.page(words).write(book.page(name), head, shown);
            return handOut("pillar", asked("pillar", pillarCode, unitCode, period).with("asOf", asOf.day())
                    .with("light", lights == LightFilter.ALL ? null : lights), shown.size(), HandOut.of(head.title(), book));
        }
    }

    /**
     * An indicator at a unit: its year, its years, the units below, and every figure with who reported and approved it.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong code, and for a unit out of the reader's scope
     */
    @Transactional
    public HandOut indicator(String code, String unitCode, Period period, AsOf asOf, SheetWords words) {
        var detail = dossiers.indicator(code, unitCode, period, asOf);
        var history = dossiers.history(code, unitCode, BEGINNING, period, asOf);
        String name = detail.reading().indicator().name(words.locale());
        var head = head(words.text("list.indicator.title", name, unit(unitCode, words), words.period(period), asOf.day().toString()), unitCode,
                words)
                .with("indicator", code + " " + name).with("period", words.period(period)).with("asOf", asOf.day().toString())
                .with("counted", detail.reading().indicator().measureUnit(words.locale()))
                .with("light", words.light(detail.reading())).with("why", words.why(detail.reading()))
                .where("growth", growth(detail, words)).with("definition", definition(detail, words.locale()));
        try (var book = new ExcelBook()) {
            new IndicatorLists(detail, history, units.tree(), words).write(book, head);
            registers.write(book, head, detail, period, asOf, words);
            return handOut("indicator", asked("indicator", code, unitCode, period).with("asOf", asOf.day()), history.observations().size(),
                    HandOut.of(head.title(), book));
        }
    }

    /** A default that nobody has confirmed is no published figure, and says so where it makes a light. */
    private static @Nullable String growth(IndicatorDetail detail, SheetWords words) {
        var growth = detail.papers().growth();
        return growth == null || growth.confirmed() ? null
                : words.sentence("indicator.why.default", List.of(String.valueOf(growth.year()), growth.value()));
    }

    private static String definition(IndicatorDetail detail, Locale locale) {
        return detail.papers().definitions().stream().findFirst().map(newest -> newest.text(locale)).orElse("");
    }

    /**
     * A unit's sheet of a month as the workbench shows it, one figure a line.
     *
     * @throws org.pillarboard.shared.NotFound for a unit that is not the reporter's, with a refusal in the trail
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public HandOut work(String unitCode, Period month, SheetWords words) {
        var sheet = updates.sheet(unitCode, month);
        var head = head(words.text("list.work.title", unit(unitCode, words), words.period(month)), unitCode, words)
                .with("period", words.period(month)).with("due", sheet.dueOn().toString());
        try (var book = new ExcelBook()) {
            WorkList.page(words).write(book.page(words.text("list.work.page")), head, sheet.rows());
            return handOut("work", Asked.as("xlsx").with("unit", unitCode).with("period", month.code()), sheet.rows().size(),
                    HandOut.of(head.title(), book));
        }
    }

    private ListHead head(String title, String unitCode, SheetWords words) {
        return new ListHead(title, List.of(new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())),
                new ListHead.Fact("unit", unitCode + " " + unit(unitCode, words))));
    }

    private String unit(String code, SheetWords words) {
        return words.unit(units.tree().get(code));
    }

    private static Asked asked(String what, String code, String unitCode, Period period) {
        return Asked.as("xlsx").with(what, code).with("unit", unitCode).with("period", period.code());
    }

    private HandOut handOut(String list, Asked asked, int lines, HandOut written) {
        trail.record(TrailKind.EXPORT, list, asked.toString(), null, Asked.lines(lines));
        return written;
    }
}
