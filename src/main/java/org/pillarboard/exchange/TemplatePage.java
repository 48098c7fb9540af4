package org.pillarboard.exchange;

import static org.pillarboard.exchange.TemplateColumn.CODE;
import static org.pillarboard.exchange.TemplateColumn.COUNTED_IN;
import static org.pillarboard.exchange.TemplateColumn.DENOMINATOR;
import static org.pillarboard.exchange.TemplateColumn.KEY;
import static org.pillarboard.exchange.TemplateColumn.NAME;
import static org.pillarboard.exchange.TemplateColumn.NUMERATOR;
import static org.pillarboard.exchange.TemplateColumn.PLAN;
import static org.pillarboard.exchange.TemplateColumn.PREVIOUS;
import static org.pillarboard.exchange.TemplateColumn.QUALIFIER;
import static org.pillarboard.exchange.TemplateColumn.REASON;
import static org.pillarboard.exchange.TemplateColumn.SOURCE;
import static org.pillarboard.exchange.TemplateColumn.SPAN;
import static org.pillarboard.exchange.TemplateColumn.VALUE;

import java.util.Arrays;
import java.util.List;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.sheet.ExcelPage;
import org.pillarboard.sheet.Look;

/** The page of a template that is filled in: a title, the columns in words, their hidden names, a line for each figure. */
record TemplatePage(ExcelPage page, SheetWords words) {

    private static final int HEAD = 1;
    private static final int NAMES = 2;
    private static final int FIRST = 3;
    private static final int IN_SIGHT = NAME.ordinal() + 1;
    private static final List<String> SIGNS = Arrays.stream(Qualifier.values()).filter(one -> one != Qualifier.EXACT)
            .map(Qualifier::sign).toList();

    void write(String title, List<WorkRow> rows) {
        page.text(0, CODE.ordinal(), words.notice().map(notice -> title + " (" + notice + ")").orElse(title), Look.TITLE);
        for (TemplateColumn column : TemplateColumn.values()) {
            page.text(HEAD, column.ordinal(), words.text("template.column." + column), Look.HEAD);
            page.text(NAMES, column.ordinal(), column.hidden(), Look.QUIET);
        }
        for (int i = 0; i < rows.size(); i++) {
            told(FIRST + i, rows.get(i));
            asked(FIRST + i, rows.get(i).indicator());
        }
        if (!rows.isEmpty()) {
            page.choices(FIRST, FIRST + rows.size() - 1, QUALIFIER.ordinal(), SIGNS);
        }
        page.widths(Arrays.stream(TemplateColumn.values()).mapToInt(TemplateColumn::width).toArray())
                .hideColumn(KEY.ordinal()).hideRow(NAMES).freeze(FIRST, IN_SIGHT).protect();
    }

    private void told(int line, WorkRow row) {
        var indicator = row.indicator();
        int decimals = indicator.naming().decimals();
        page.text(line, KEY.ordinal(), row.cell().key(), Look.QUIET)
                .text(line, CODE.ordinal(), indicator.code(), Look.QUIET)
                .text(line, NAME.ordinal(), indicator.name(words.locale()), Look.TEXT)
                .text(line, SPAN.ordinal(), words.period(row.cell().period()), Look.TEXT)
                .text(line, COUNTED_IN.ordinal(), indicator.measureUnit(words.locale()), Look.QUIET)
                .number(line, PREVIOUS.ordinal(), row.previous() == null ? null : row.previous().figure().value(), decimals,
                        Look.QUIET)
                .number(line, PLAN.ordinal(), row.plan(), decimals, Look.QUIET);
    }

    private void asked(int line, IndicatorRow indicator) {
        var naming = indicator.naming();
        boolean parts = indicator.asksForParts();
        input(line, VALUE, !parts, naming.decimals(), naming.wholeNumber());
        input(line, NUMERATOR, parts, 2, false);
        input(line, DENOMINATOR, parts || indicator.asksForWeight(), 2, false);
        for (TemplateColumn column : List.of(QUALIFIER, SOURCE, REASON)) {
            page.text(line, column.ordinal(), "", Look.INPUT);
        }
    }

    /** A cell for a number, or a locked one where none is asked for. */
    private void input(int line, TemplateColumn column, boolean asked, int decimals, boolean whole) {
        page.number(line, column.ordinal(), null, decimals, asked ? Look.INPUT : Look.QUIET);
        if (asked) {
            page.numbers(line, column.ordinal(), whole);
        }
    }
}
