package org.pillarboard.exchange;

import java.util.Comparator;
import java.util.List;
import org.pillarboard.audit.Asked;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a unit's sheet of a month out as a workbook to fill in (模板); filled, {@link Imports} reads it without a word more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class WorkTemplates {

    private final ObservationUpdates updates;
    private final Units units;
    private final Trail trail;

    WorkTemplates(ObservationUpdates updates, Units units, Trail trail) {
        this.updates = updates;
        this.units = units;
        this.trail = trail;
    }

    /**
     * The figures that wait for the reporter, each with an empty cell for it. The trail keeps that they were handed out.
     *
     * @throws org.pillarboard.shared.NotFound for a unit that is not the reporter's, with a refusal in the trail
     */
    @Transactional
    public HandOut write(String unitCode, Period month, SheetWords words) {
        var rows = updates.sheet(unitCode, month).rows().stream().filter(WorkRow::isEditable)
                .sorted(Comparator.comparing((WorkRow row) -> row.indicator().standing().sortOrder())
                        .thenComparing(row -> row.cell().indicatorCode()).thenComparing(row -> row.cell().period())).toList();
        String title = words.text("template.title", words.unit(units.tree().get(unitCode)), span(month, rows, words));
        try (var book = new ExcelBook()) {
            new TemplatePage(book.page(words.text("template.page")), words).write(title, rows);
            new TemplateHelp(book.page(words.text("template.help.page")), words).write("template.help");
            trail.record(TrailKind.EXPORT, "template", unitCode + "/" + month.code(), null, Asked.lines(rows.size()));
            return HandOut.of(title, book);
        }
    }

    /** The month, or from which period to which figures are asked for where those of others are asked for too. */
    private static String span(Period month, List<WorkRow> rows, SheetWords words) {
        var asked = rows.stream().map(row -> row.cell().period()).sorted(Comparator.comparing(Period::endsOn).thenComparing(Period::startsOn,
                Comparator.reverseOrder())).toList();
        if (asked.isEmpty() || asked.stream().allMatch(period -> period.endsOn().equals(month.endsOn()))) {
            return words.period(month);
        }
        var first = asked.getFirst();
        var last = asked.reversed().stream().filter(period -> period.endsOn().equals(asked.getLast().endsOn())).reduce((one, other) -> other).orElse(first);
        return first.endsOn().equals(last.endsOn()) ? words.period(last) : words.text("template.span", words.period(first), words.period(last));
    }
}
