package org.pillarboard.debt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Readable;
import org.pillarboard.shared.RuleViolation;

/** Reads what was typed into what can be filed, and names every field that cannot be read. Pure. */
final class SheetReader {

    private static final int DIGITS = 15;
    /** Of ten thousands of yuan to the cent; rates are kept with as many. */
    private static final int DECIMALS = 6;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<InstrumentDraft> instruments = new ArrayList<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<CashPlanRow> cashPlan = new ArrayList<>();
    private final List<SheetLine> registers = new ArrayList<>();
    private final FilingDraft draft;

    private SheetReader(String unitCode, FilingSheet sheet) {
        sheet.lines().forEach(line -> read(line, unitCode));
        draft = new FilingDraft(unitCode, sheet.note(), List.copyOf(instruments), List.copyOf(entries), List.copyOf(cashPlan),
                List.copyOf(registers));
    }

    static SheetReader of(String unitCode, FilingSheet sheet) {
        return new SheetReader(unitCode, sheet);
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** What can be filed of it; only without problems all of it. */
    FilingDraft draft() {
        return draft;
    }

    private void read(SheetLine line, String unitCode) {
        long before = problems.size();
        line.kind().fields().forEach(field -> look(line, field));
        if (line.kind() == LineKind.INSTRUMENT || line.kind() == LineKind.AMENDMENT) {
            lookAtRate(line);
        }
        if (line.kind() == LineKind.AMENDMENT && Amendment.of(line).isEmpty()) {
            problems.add(FieldProblem.of(line, LineField.MATURITY_ON, "debt.amendment.empty"));
        }
        if (isUnapproved(line)) {
            problems.add(FieldProblem.of(line, LineField.PAPER, "debt.asset.paper"));
        }
        if (problems.size() > before) {
            return;
        }
        try {
            write(line, unitCode);
        } catch (RuleViolation refused) {
            problems.add(FieldProblem.at(line, refused));
        }
    }

    private void look(SheetLine line, LineField field) {
        String text = line.text(field);
        if (text.isEmpty()) {
            if (line.kind().requires(field)) {
                problems.add(FieldProblem.of(line, field, "debt.field.missing"));
            }
        } else if (!isReadable(field, text)) {
            problems.add(FieldProblem.of(line, field, unreadable(field, text), text));
        } else if (field.type() == FieldType.NUMBER && SheetLine.number(text).stripTrailingZeros().scale() > DECIMALS) {
            problems.add(FieldProblem.of(line, field, "debt.field.decimals", text, DECIMALS));
        }
    }

    /** A number that is one can still be too long, or below zero where nothing is. */
    private static String unreadable(LineField field, String text) {
        boolean shaped = field.type() == FieldType.DAY || field.type() == FieldType.MONTH
                || field.type() == FieldType.NUMBER && Readable.number(text).isEmpty();
        return "debt.field.unreadable" + (shaped ? "." + field.type() : "");
    }

    private static boolean isReadable(LineField field, String text) {
        try {
            return switch (field.type()) {
                case TEXT, INSTRUMENT, UNIT, PROJECT -> text.length() <= 160;
                case BASE_RATE -> text.length() <= MarketRates.CODE_LENGTH;
                case NUMBER -> Readable.number(text).filter(number -> number.precision() <= DIGITS)
                        .filter(number -> field == LineField.MARGIN || number.signum() >= 0).isPresent();
                case DAY -> Readable.day(text).isPresent();
                case MONTH -> Readable.month(text).isPresent();
                case CHOICE -> field.choices().contains(text);
                case FLAG -> true;
                case ENTRY -> UUID.fromString(text).version() > 0;
            };
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void lookAtRate(SheetLine line) {
        boolean floating = !line.text(LineField.BASE_RATE).isEmpty();
        if (!floating && line.kind() == LineKind.INSTRUMENT && line.text(LineField.RATE).isEmpty()) {
            problems.add(FieldProblem.of(line, LineField.RATE, "debt.rateMissing"));
        } else if (floating) {
            List.of(LineField.MARGIN, LineField.RESET).stream().filter(field -> line.text(field).isEmpty())
                    .forEach(field -> problems.add(FieldProblem.of(line, field, "debt.field.missing")));
        }
    }

    /** What is sold by agreement needs the paper that allows it (协议转让须有批复). */
    private static boolean isUnapproved(SheetLine line) {
        return line.text(LineField.STAGE).equals(AssetStage.SOLD.name()) && line.text(LineField.PAPER).isEmpty()
                && line.text(LineField.ROUTE).equals(AssetRoute.AGREEMENT.name());
    }

    private void write(SheetLine line, String unitCode) {
        switch (line.kind()) {
            case INSTRUMENT -> instruments.add(instrument(line));
            case CASH_PLAN -> cashPlan.add(new CashPlanRow(unitCode, YearMonth.parse(line.text(LineField.MONTH)),
                    line.yuan(LineField.AMOUNT), line.yuan(LineField.ASSETS)));
            default -> {
                if (line.kind().isRegister()) {
                    registers.add(line);
                } else {
                    entries.add(entry(line));
                }
            }
        }
    }

    private static InstrumentDraft instrument(SheetLine line) {
        String fullName = line.text(LineField.FULL_NAME);
        return new InstrumentDraft(line.text(LineField.CODE), line.text(LineField.NAME),
                fullName.isEmpty() ? line.text(LineField.NAME) : fullName, DebtKind.valueOf(line.text(LineField.KIND)),
                line.text(LineField.CREDITOR), terms(line), some(line, LineField.GUARANTOR), line.text(LineField.PURPOSE),
                is(line, LineField.RIGID), is(line, LineField.NON_STANDARD), is(line, LineField.CONFIDENTIAL),
                line.text(LineField.VENUE_CODES), line.text(LineField.DISTRICT), line.text(LineField.CLAUSES));
    }

    private static Terms terms(SheetLine line) {
        Coupon coupon = line.text(LineField.BASE_RATE).isEmpty() ? Coupon.fixed(SheetLine.number(line.text(LineField.RATE)).toPlainString())
                : new Coupon.Floating(line.text(LineField.BASE_RATE), SheetLine.number(line.text(LineField.MARGIN)),
                        ResetRule.valueOf(line.text(LineField.RESET)));
        return new Terms(line.yuan(LineField.PRINCIPAL), line.day(LineField.VALUE_ON),
                line.day(LineField.MATURITY_ON), Repayment.valueOf(line.text(LineField.REPAYMENT)),
                Integer.parseInt(line.text(LineField.PAYMENTS)), coupon, DayCountRule.valueOf(line.text(LineField.DAY_COUNT)),
                DayRoll.valueOf(line.text(LineField.DAY_ROLL)), List.of());
    }

    /** The entry a line tells of; none before it can be read, and of a line that tells of none. */
    static Optional<EntryDraft> entry(SheetLine line, String unitCode) {
        return of(unitCode, new FilingSheet("", List.of(line))).draft().entries().stream().findFirst();
    }

    private static EntryDraft entry(SheetLine line) {
        String rate = some(line, line.kind() == LineKind.DRAWING ? LineField.TRANCHE_RATE : LineField.NEW_RATE);
        String source = some(line, LineField.SOURCE);
        String status = some(line, LineField.STATUS);
        String level = some(line, LineField.LEVEL);
        String replaced = some(line, LineField.REPLACES);
        return new EntryDraft(line.text(LineField.INSTRUMENT), Objects.requireNonNull(line.kind().entry()),
                line.day(LineField.ON), line.yuan(LineField.AMOUNT), rate == null ? null : SheetLine.number(rate),
                source == null ? null : SourceKind.valueOf(source), status == null ? null : SourceStatus.valueOf(status),
                level == null ? null : Readiness.valueOf(level), some(line, LineField.OTHER), line.text(LineField.NOTE),
                replaced == null ? null : UUID.fromString(replaced), detail(line));
    }

    private static EntryDetail detail(SheetLine line) {
        String until = some(line, LineField.TRANCHE_UNTIL);
        return switch (line.kind()) {
            case AMENDMENT -> EntryDetail.of(Amendment.of(line));
            case DRAWING -> new EntryDetail(until == null ? null : LocalDate.parse(until), line.text(LineField.TRANCHE), null);
            case REPAYMENT, PUT -> new EntryDetail(null, line.text(LineField.TRANCHE), null, line.text(LineField.ANOTHER));
            case USE -> EntryDetail.label(line.text(LineField.PROJECT));
            default -> EntryDetail.NONE;
        };
    }

    private static boolean is(SheetLine line, LineField field) {
        return Boolean.parseBoolean(line.text(field));
    }

    private static @Nullable String some(SheetLine line, LineField field) {
        String text = line.text(field);
        return text.isEmpty() ? null : text;
    }
}
