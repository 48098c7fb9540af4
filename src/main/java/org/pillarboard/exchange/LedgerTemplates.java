package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.Grade;
import org.pillarboard.sheet.ExcelBook;
import org.pillarboard.sheet.ExcelPage;
import org.pillarboard.sheet.Look;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an empty debt ledger out as a workbook to fill in (台账模板); filled, {@link LedgerImports} reads it without a word more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class LedgerTemplates {

    /** Of one day, which the page asks for. */
    private static final List<LedgerField> COLUMNS = Stream.of(LedgerField.values()).filter(one -> one != LedgerField.AS_OF).toList();
    private static final List<LedgerField> GRADED = List.of(LedgerField.ISSUER_RATING, LedgerField.BOND_RATING, LedgerField.GUARANTOR_RATING);
    private static final List<String> GRADES = Arrays.stream(Grade.values()).map(Grade::written).toList();
    private static final int ROWS = 500;
    private static final int FIRST = 2;
    private static final int NAMES = 2;
    private static final int WIDTH = 16;
    private static final int WIDE = 34;
    private static final String KIND = "debtKind.";

    private final Trail trail;

    LedgerTemplates(Trail trail) {
        this.trail = trail;
    }

    /** The columns the import knows, with the words it takes; the trail keeps that it was handed out. */
    @Transactional
    public HandOut write(SheetWords words) {
        String title = words.text("template.ledger.title");
        try (var book = new ExcelBook()) {
            rows(book.page(words.text("template.ledger.page")), title, words);
            new TemplateHelp(book.page(words.text("template.help.page")), words)
                    .write("template.ledger.help", columns(words), WIDE, WIDTH, WIDE * 2);
            kinds(book.page(words.text("template.ledger.kinds")), words);
            trail.record(TrailKind.EXPORT, "ledger", "template", null, null);
            return HandOut.of(title, book);
        }
    }

    private static void rows(ExcelPage page, String title, SheetWords words) {
        page.text(0, 0, title, Look.TITLE);
        for (int column = 0; column < COLUMNS.size(); column++) {
            var field = COLUMNS.get(column);
            page.text(1, column, named(field, words), Look.HEAD);
            for (int row = FIRST; row < FIRST + ROWS; row++) {
                page.text(row, column, "", Look.INPUT);
            }
            var taken = taken(field, words);
            if (!taken.isEmpty()) {
                page.choices(FIRST, FIRST + ROWS - 1, column, taken);
            }
        }
        page.widths(COLUMNS.stream().mapToInt(field -> field == LedgerField.FULL_NAME ? WIDE : WIDTH).toArray()).freeze(FIRST, NAMES);
    }

    /** The column's name with what it counts in, starred where a row needs it. */
    private static String named(LedgerField field, SheetWords words) {
        String name = FieldWords.usual(LedgerColumns.WORDS, field, words.locale());
        String counted = field.isMoney() ? words.text("kit.money.HUNDRED_MILLION") : field.isNumber() ? "%" : "";
        String told = counted.isEmpty() ? name : words.text("template.ledger.counted", name, counted);
        return field.isNeeded() ? told + " *" : told;
    }

    /** The words a cell may hold; empty where anything may be typed. */
    private static List<String> taken(LedgerField field, SheetWords words) {
        return switch (field) {
            case KIND -> Stream.of(DebtKind.values()).map(kind -> FieldWords.usual(KIND, kind, words.locale())).toList();
            case VENUE -> Stream.of(LedgerTold.Venue.values()).map(venue -> FieldWords.usual("venue.", venue, words.locale())).toList();
            default -> GRADED.contains(field) ? GRADES : List.of();
        };
    }

    private static List<List<String>> columns(SheetWords words) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of("column", "needed", "how").map(name -> words.text("template.ledger." + name)).toList());
        COLUMNS.forEach(field -> table.add(List.of(named(field, words),
                field.isNeeded() ? words.text("template.ledger.needed.yes") : "", words.text("template.ledger.field." + field))));
        return table;
    }

    private static void kinds(ExcelPage page, SheetWords words) {
        page.texts(0, 0, List.of(FieldWords.usual(LedgerColumns.WORDS, LedgerField.KIND, words.locale()),
                words.text("template.ledger.meaning")), Look.HEAD).widths(WIDE, WIDE);
        for (DebtKind kind : DebtKind.values()) {
            page.texts(1 + kind.ordinal(), 0, List.of(FieldWords.usual(KIND, kind, words.locale()), words.text("debt.kind." + kind)), Look.TEXT);
        }
    }
}
