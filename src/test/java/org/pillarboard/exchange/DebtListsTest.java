package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtFilter;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtOffice;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.SourceKind;
import org.pillarboard.debt.SourceStatus;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger as a workbook, to the cent, and for nobody out of scope. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, org.pillarboard.Selects.class})
class DebtListsTest {

    private static final LocalDate DAY = OfficeDay.TODAY;
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));
    private static final LocalDate SOON = DAY.plusDays(40);

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private DebtLists lists;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    private DebtOffice.Desk desk;
    private int number;
    private String unit;

    @BeforeEach
    void fillTheLedger() {
        desk = debtors.open("DX");
        number = desk.number();
        unit = desk.unit();
        var bond = debt("=X", DebtKind.MTN, "123456789.01", SOON);
        var loan = debt("L", DebtKind.LOAN, "100000000.00", SOON.plusYears(2));
        var perpetual = debt("P", DebtKind.PERPETUAL, "500000000.00", SOON.plusYears(1));
        var repaid = debt("R", DebtKind.MTN, "80000000.00", DAY.minusDays(5));
        desk.approve(desk.file(new FilingDraft(unit, "first", List.of(bond, loan, perpetual, repaid), List.of(
                EntryDraft.of(repaid.code(), EntryKind.REPAYMENT, DAY.minusDays(5), new BigDecimal("80000000.00"), ""),
                EntryDraft.of(loan.code(), EntryKind.INSTALMENT, SOON, new BigDecimal("20000000.00"), ""),
                EntryDraft.source(loan.code(), SOON, new BigDecimal("20000000.00"), SourceKind.OWN_CASH, SourceStatus.APPROVED, null, "")),
                List.of())));
    }

    private InstrumentDraft debt(String stem, DebtKind kind, String principal, LocalDate due) {
        var terms = new Terms(new BigDecimal(principal), due.minusYears(4), due, kind == DebtKind.LOAN ? Repayment.GIVEN : Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        return new InstrumentDraft(stem + number, "Bond", "Bond", kind, "bank", terms, null, "", true, false, false, "X" + stem + number + ".IB");
    }

    private XSSFWorkbook book(LocalDate day, WallView view, DebtFilter filter) {
        return book(day, LATER, view, filter);
    }

    private XSSFWorkbook book(LocalDate day, AsOf asOf, WallView view, DebtFilter filter) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(desk.asLeader(() -> lists.ledger(unit, day, asOf, view, filter, new KeyWords()))
                    .content()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void holdsWhatTheScreenCountsToTheCent() {
        var book = book(DAY, WallView.USUAL, DebtFilter.USUAL);

        assertThat(book.getNumberOfSheets()).isEqualTo(3);
        assertThat(cells(book, 0)).contains("=X" + number, "L" + number, "1.2345678901E8", "debt.list.state.OPEN", "debt.perpetual.false",
                "[2, 223456789.01]").doesNotContain("P" + number, "R" + number);
        assertThat(cells(book, 1)).contains("=X" + number, "L" + number, "1.2345678901E8").doesNotContain("P" + number);
        assertThat(jdbc.queryForList("select concat(subject_id, ' ', after_text) from trail where subject = 'debt' and subject_id like ?",
                String.class, "%unit=" + unit + ",%")).containsExactly("Asked[form=xlsx, unit=" + unit + ", day=" + DAY + ", asOf="
                + LATER.day() + ", dueView=exercise, perpetual=false, state=OPEN] 2 lines");
    }

    @Test
    void saysWhereItCountsOtherwise() {
        var written = desk.asLeader(() -> lists.ledger(unit, DAY, LATER, new WallView(false, true), DebtFilter.USUAL, new KeyWords()));
        assertThat(written.fileName()).contains("debt.perpetual.true", "list.debt.atMaturity", "2099-12-31");

        assertThat(cells(book(DAY, new WallView(true, true), DebtFilter.USUAL), 0)).contains("P" + number, "[3, 723456789.01]");
        assertThat(cells(book(DAY, WallView.USUAL, DebtFilter.USUAL.state(DebtFilter.State.ALL)), 0)).contains("P" + number, "R" + number);
        var loans = book(DAY, WallView.USUAL, DebtFilter.USUAL.kind(DebtKind.LOAN).text("l" + number));
        assertThat(loans.getNumberOfSheets()).as("no wall of a part").isEqualTo(2);
        assertThat(cells(loans, 0)).contains("list.fact.debtKind", "debt.kind.LOAN", "list.fact.debtText", "l" + number, "[1, 100000000.00]")
                .doesNotContain("=X" + number);
        assertThat(cells(loans, 1)).contains("L" + number).doesNotContain("=X" + number);
    }

    @Test
    void tellsWhatFallsDueNextAndHowFarItsMoneyHasCome() {
        var line = line(book(DAY, new AsOf(DAY), WallView.USUAL, DebtFilter.USUAL).getSheetAt(0), "L" + number);

        assertThat(line.get("[list.column.nextOn, " + DAY + "]").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(SOON);
        assertThat(line.get("[list.column.nextOn, " + DAY + "]").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(line.get("list.column.nextReason")).hasToString("debt.reason.INSTALMENT");
        assertThat(line.get("list.column.nextAmount").getNumericCellValue()).isEqualTo(20_000_000);
        assertThat(line.get("list.column.dueSources")).hasToString("secured");
    }

    /** What fell due after the ledger's day and was not repaid is overdue in every sheet, as in the head, whatever was secured for it. */
    @Test
    void callsNothingSecuredThatIsOverdue() {
        var day = DAY.withDayOfMonth(1).minusDays(1);
        var due = DAY.minusDays(10);
        var late = debt("D", DebtKind.MTN, "70000000.00", due);
        desk.approve(desk.file(new FilingDraft(unit, "late", List.of(late), List.of(
                EntryDraft.source(late.code(), due, new BigDecimal("70000000.00"), SourceKind.OWN_CASH, SourceStatus.APPROVED, null, ""),
                EntryDraft.of(late.code(), EntryKind.REPAYMENT, due, new BigDecimal("20000000.00"), "")), List.of())));

        var book = book(day, new AsOf(DAY), WallView.USUAL, DebtFilter.USUAL);
        var position = line(book.getSheetAt(0), late.code());
        assertThat(cells(book, 0)).contains("[1, 50000000.00]");
        assertThat(position.get("[list.column.overdue, " + DAY + "]").getNumericCellValue()).isEqualTo(50_000_000);
        assertThat(position.get("[list.column.balance, " + day + "]").getNumericCellValue()).isEqualTo(70_000_000);
        assertThat(position.get("list.column.dueSources")).hasToString("[50000000.00]");
        assertThat(position.get("list.column.nextAmount").toString()).as("nothing is to come").isEmpty();
        var fallen = line(book.getSheetAt(1), late.code());
        assertThat(fallen.get("[list.column.secured, " + day + "]").getNumericCellValue()).isEqualTo(20_000_000);
        assertThat(fallen.get("[list.column.overdue, " + DAY + "]").getNumericCellValue()).isEqualTo(50_000_000);
        assertThat(fallen.get("[list.column.uncovered, " + day + "]").getNumericCellValue()).isZero();
        assertThat(fallen.get("list.column.dueSources")).hasToString("[50000000.00]");
        assertThat(line(book.getSheetAt(1), "R" + number).get("list.column.dueSources")).hasToString("debt.due.repaid");
    }

    @Test
    void saysOfADayBeforeTheLedgerThatThereWasNone() {
        var book = book(DAY.minusMonths(2), WallView.USUAL, DebtFilter.USUAL);

        assertThat(book.getNumberOfSheets()).isOne();
        assertThat(cells(book, 0)).contains("list.fact.opened", "[" + DAY + "]").doesNotContain("list.fact.debts");
    }

    private static List<String> cells(XSSFWorkbook book, int sheet) {
        return StreamSupport.stream(book.getSheetAt(sheet).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Object::toString).toList();
    }

    private static List<String> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false).map(Object::toString).toList();
    }

    /** The cells of a line by the names of their columns. */
    private static Map<String, Cell> line(Sheet sheet, String code) {
        var names = StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0).toString().startsWith("list.column.")).findFirst()
                .orElseThrow();
        var line = StreamSupport.stream(sheet.spliterator(), false).filter(row -> cells(row).contains(code)).findFirst().orElseThrow();
        return StreamSupport.stream(names.spliterator(), false).collect(Collectors.toMap(Cell::toString, name -> line.getCell(name.getColumnIndex())));
    }

    @Test
    void givesNothingToStrangers() {
        String stranger = fixtures.owner("stranger-dx" + number, fixtures.group("DY" + number));

        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER,
                () -> lists.ledger(unit, DAY, LATER, WallView.USUAL, DebtFilter.USUAL, new KeyWords()))).isInstanceOf(NotFound.class);
    }
}
