package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtOffice;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
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

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

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
        var terms = new Terms(new BigDecimal("123456789.01"), LocalDate.of(2024, 12, 10), LocalDate.of(2026, 12, 10), Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        desk.approve(desk.file(new FilingDraft(unit, "first",
                List.of(new InstrumentDraft("=X" + number, "Bond", "Bond", DebtKind.MTN, "bank", terms, null, "", true, false, false,
                        "X" + number + ".IB")), List.of(), List.of())));
    }

    @Test
    void writesEveryDebtAndEveryDueDay() throws IOException {
        var written = desk.asLeader(
                () -> lists.ledger(unit, DAY, LATER, WallView.USUAL, new KeyWords()));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.content()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            var cells = cells(book, 0);
            assertThat(cells).contains("=X" + number, "1.2345678901E8");
            assertThat(cells(book, 1)).contains("2026-12-10", "1.2345678901E8");
            assertThat(jdbc.queryForList("select concat(subject_id, ' ', after_text) from trail where subject = 'debt' and subject_id like ?",
                    String.class, "%unit=" + unit + ",%")).containsExactly("Asked[form=xlsx, unit=" + unit + ", day=" + DAY + ", asOf="
                    + LATER.day() + ", dueView=exercise, perpetual=false] 1 line");
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static List<String> cells(XSSFWorkbook book, int sheet) {
        return java.util.stream.StreamSupport.stream(book.getSheetAt(sheet).spliterator(), false)
                .flatMap(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false)).map(Object::toString).toList();
    }

    @Test
    void givesNothingToStrangers() {
        String stranger = fixtures.owner("stranger-dx" + number, fixtures.group("DY" + number));

        assertThatThrownBy(() -> fixtures.as(stranger, Role.OWNER,
                () -> lists.ledger(unit, DAY, LATER, WallView.USUAL, new KeyWords()))).isInstanceOf(NotFound.class);
    }
}
