package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.debt.CashPlanRow;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDossiers;
import org.pillarboard.debt.Position;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetReader;
import org.pillarboard.sheet.SheetRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A terminal's export of bonds, and a published ledger of two days: previewed, filed, approved, compared. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class LedgerImportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate FIRST = LocalDate.of(2020, 11, 30);
    private static final LocalDate SECOND = LocalDate.of(2023, 5, 31);
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

    @Autowired
    private LedgerImports imports;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtLedger ledger;
    @Autowired
    private InstrumentDossiers dossiers;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private FigureFixtures fixtures;
    private int number;
    private String unit;
    private String owner;
    private String reviewer;

    @BeforeEach
    void openAnOffice() {
        number = FigureFixtures.number();
        unit = fixtures.group("LI" + number);
        owner = fixtures.owner("owner-li" + number, unit);
        reviewer = fixtures.reviewer("reviewer-li" + number);
    }

    private <T> T mine(Supplier<T> work) {
        return fixtures.as(owner, Role.OWNER, work);
    }

    /** The file with codes nobody else in these tests has. */
    private String text(String name) {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/ledger/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(".IB", number + ".IB").replace(".SH", number + ".SH");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] terminal() {
        return text("terminal.csv").getBytes(Charset.forName("GBK"));
    }

    private LedgerPreview preview(byte[] file, LedgerMapping mapping) {
        return mine(() -> imports.preview(file, ReadAs.sniffed(), mapping));
    }

    private void bring(String name, byte[] file, LedgerMapping mapping) {
        String seal = preview(file, mapping).seal();
        mine(() -> imports.bring(name, file, ReadAs.sniffed(), mapping, seal));
    }

    private void take(byte[] file, LedgerMapping mapping) {
        bring("ledger.csv", file, mapping);
        approve();
    }

    private void approve() {
        fixtures.as(reviewer, Role.REVIEWER, () -> {
            inbox.decide(reviews.pending().stream().filter(one -> one.row().unitCode().equals(unit)).map(WaitingFiling::ref).toList(),
                    new Decision.Approve());
            return unit;
        });
    }

    private DebtBook book(LocalDate day) {
        return mine(() -> ledger.book(unit, day, LATER));
    }

    private LedgerMapping onDay() {
        return LedgerMapping.of(unit, DAY);
    }

    private static Set<String> keys(LedgerPreview preview) {
        return preview.twins().stream().map(LedgerTwin::key).collect(Collectors.toSet());
    }

    @Test
    void proposesTheTwinAndCountsItOnceWhenAgreed() {
        var seen = preview(terminal(), onDay());

        assertThat(seen.errors()).isEmpty();
        assertThat(seen.lines()).hasSize(5).allMatch(line -> line.change() == Change.NEW);
        assertThat(seen.fresh()).isEqualByComparingTo("2962500000");
        assertThat(seen.twins()).singleElement().satisfies(twin -> {
            assertThat(twin.rows()).containsExactly(2, 3);
            assertThat(twin.known()).isNull();
        });
        var counted = preview(terminal(), onDay().counting(keys(seen)));
        assertThat(counted.fresh()).isEqualByComparingTo("2562500000");
        assertThat(counted.taken()).hasSize(4);
    }

    @Test
    void readsSerialDaysPutDaysAndPartPaidNames() {
        var lines = preview(terminal(), onDay()).lines();

        var partPaid = Objects.requireNonNull(lines.get(1).bond());
        assertThat(partPaid.draft().terms().valueOn()).isEqualTo("2018-09-11");
        assertThat(lines.get(1).findings()).extracting(Finding::key).containsExactly("ledgerImport.partPaid");
        assertThat(Objects.requireNonNull(lines.get(2).bond()).puts()).containsExactly(LocalDate.of(2027, 1, 19));
        assertThat(lines.get(3).entries()).extracting(entry -> entry.kind() + " " + entry.on())
                .containsExactly("PUT_DATE 2027-03-06", "PUT_DATE 2028-03-06");
        assertThat(preview(terminal(), onDay()).unused()).isEmpty();
        assertThat(partPaid.draft().district()).isEqualTo("示范区");
        assertThat(partPaid.draft().clauses()).isEqualTo("提前偿还,交叉违约");
    }

    @Test
    void takesRatingsVenuesAndInstalments() {
        var mapping = onDay().counting(keys(preview(terminal(), onDay())));
        take(terminal(), mapping);
        String code = "1899001" + number + ".IB";

        assertThat(mine(() -> dossiers.get(code, DAY, LATER)).ratings()).extracting(one -> one.instrument() + " " + one.grade().written())
                .containsExactlyInAnyOrder(" AA", code + " AAA", "示例担保公司 AAA");
        var better = new String(terminal(), Charset.forName("GBK")).replace(",AA,AAA,AAA,", ",AA+,AAA,AAA,").getBytes(StandardCharsets.UTF_8);
        assertThat(preview(better, LedgerMapping.of(unit, DAY.plusDays(30))).taken()).singleElement()
                .satisfies(line -> assertThat(line.changes()).extracting(LedgerLine.FieldChange::toString)
                        .containsExactly("FieldChange[field=ISSUER_RATING, before=AA, after=AA+]"));
        String parts = """
                代码,债券简称,发行规模,债券余额(亿元),票面利率(%%),起息日,到期日,交易市场,还本计划
                22%1$d,PR分期债,10,6,5,2022-03-10,2029-03-10,上交所,2027-03-10 2; 2028-03-10 2
                """.formatted(number);
        take(parts.getBytes(StandardCharsets.UTF_8), onDay());
        var bond = book(DAY).positions().stream().filter(one -> one.instrument().code().equals("22" + number + ".SH")).findFirst().orElseThrow();
        assertThat(bond.balance()).isEqualByComparingTo("600000000");
        assertThat(bond.drawn()).isEqualByComparingTo("1000000000");
        assertThat(bond.dues(WallView.USUAL)).extracting(due -> due.on().getYear() + " " + due.amount().toBigInteger())
                .containsExactly("2027 200000000", "2028 200000000", "2029 200000000");
    }

    @Test
    void filesNothingThatWasNotSeen() {
        var mapping = onDay().counting(keys(preview(terminal(), onDay())));
        String seen = preview(terminal(), mapping).seal();
        assertThat(preview(terminal(), mapping).seal()).as("the same as long as the same would be filed").isEqualTo(seen);
        String cut = text("terminal.csv").lines().limit(2).collect(Collectors.joining("\n")) + "\n";
        take(cut.getBytes(Charset.forName("GBK")), onDay());

        assertThatThrownBy(() -> mine(() -> imports.bring("bonds.csv", terminal(), ReadAs.sniffed(), mapping, seen)))
                .hasMessageContaining("import.changed");
    }

    @Test
    void knowsAFileThatWaitsBehindManyOthers() {
        var mapping = onDay().counting(keys(preview(terminal(), onDay())));
        bring("bonds.csv", terminal(), mapping);
        for (int other = 0; other < 50; other++) {
            var month = YearMonth.of(2027, 1).plusMonths(other);
            mine(() -> {
                UUID plan = filings.file(new FilingDraft(unit, "plan", List.of(), List.of(),
                        List.of(new CashPlanRow(unit, month, BigDecimal.ONE, BigDecimal.ZERO))));
                filings.withdraw(plan);
                return plan;
            });
        }
        assertThat(preview(terminal(), mapping).waiting()).isTrue();
        approve();
        assertThat(preview(terminal(), mapping).waiting()).isFalse();
    }

    @Test
    void reachesTheLedgerOnlyOnceApprovedAndChangesNothingTwice() {
        var mapping = onDay().counting(keys(preview(terminal(), onDay())));
        bring("bonds.csv", terminal(), mapping);

        assertThat(book(DAY).positions()).isEmpty();
        assertThat(preview(terminal(), mapping).waiting()).isTrue();
        assertThatThrownBy(() -> bring("bonds.csv", terminal(), mapping))
                .hasMessageContaining("ledgerImport.waiting");
        approve();

        assertThat(book(DAY).positions()).hasSize(4);
        assertThat(book(DAY).balance(WallView.USUAL)).isEqualByComparingTo("2562500000");
        assertThat(book(DAY).positions().stream().map(Position::instrument).filter(row -> row.venueCodes().size() == 2))
                .singleElement().satisfies(row -> assertThat(row.code()).isEqualTo("1899001" + number + ".IB"));
        var again = preview(terminal(), onDay());
        assertThat(again.lines()).allMatch(line -> line.change() == Change.UNCHANGED);
        assertThat(again.twins()).isEmpty();
        assertThatThrownBy(() -> take(terminal(), mapping)).hasMessageContaining("import.nothing");
    }

    @Test
    void readsAWorkbookAsItReadsText() {
        var workbook = workbook(text("terminal.csv"));

        assertThat(preview(workbook, onDay()).fresh()).isEqualByComparingTo("2962500000");
        assertThat(preview(workbook, onDay()).lines()).extracting(line -> Objects.requireNonNull(line.bond()).draft().terms())
                .isEqualTo(preview(terminal(), onDay()).lines().stream().map(line -> line.bond().draft().terms()).toList());
    }

    /** The same rows in a workbook: what looks like a number is one. */
    private static byte[] workbook(String text) {
        var table = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), ReadAs.sniffed());
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var page = book.createSheet();
            var head = page.createRow(0);
            table.headers().forEach(header -> head.createCell(table.headers().indexOf(header)).setCellValue(header));
            for (SheetRow row : table.rows()) {
                var line = page.createRow(row.number() - 1);
                for (int i = 0; i < row.cells().size(); i++) {
                    String shown = row.cell(i).shown();
                    if (shown.matches("[0-9]+([.][0-9]+)?")) {
                        line.createCell(i).setCellValue(Double.parseDouble(shown));
                    } else {
                        line.createCell(i).setCellValue(shown);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesRowAndColumnOfAllThatIsWrongAndTakesNothing() {
        byte[] file = text("terminal-bad.csv").getBytes(StandardCharsets.UTF_8);

        var seen = preview(file, onDay());

        assertThat(seen.errors()).extracting(finding -> finding.row() + " " + finding.column() + " " + finding.key()).containsExactly(
                "2 代码 ledgerImport.expected.code", "3 债券余额(亿元) import.expected.number",
                "3 起息日 ledgerImport.expected.day", "4 债券类型 ledgerImport.expected.kind", "4 票面利率(%) import.expected.number",
                "5 到期日 debt.maturity", "6 债券简称 import.expected.value", "6 回售日 ledgerImport.expected.day",
                "7 代码 ledgerImport.expected.once", "9  import.expected.cells");
        assertThat(seen.lines().get(6).change()).isEqualTo(Change.NO_VALUE);
        assertThatThrownBy(() -> take(file, onDay())).hasMessageContaining("import.errors");
        assertThat(fixtures.as(reviewer, Role.REVIEWER, reviews::pending)).noneMatch(one -> one.row().unitCode().equals(unit));
        assertThatThrownBy(() -> preview("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), onDay()))
                .hasMessageContaining("ledgerImport.column");
    }

    @Test
    void filesWhatALaterExportTellsOtherwise() {
        take(terminal(), onDay().counting(keys(preview(terminal(), onDay()))));
        var later = new String(terminal(), Charset.forName("GBK")).replace(",12,3.3,", ",9,3.5,");
        later = later.substring(0, later.indexOf("0126990")).strip() + "\n";
        var mapping = LedgerMapping.of(unit, LocalDate.of(2027, 1, 31));

        var seen = preview(later.getBytes(StandardCharsets.UTF_8), mapping);

        assertThat(seen.taken()).singleElement().satisfies(line -> {
            assertThat(line.changes()).extracting(LedgerLine.FieldChange::toString).containsExactly(
                    "FieldChange[field=BALANCE, before=1200000000, after=900000000]", "FieldChange[field=RATE, before=3.3, after=3.5]");
            assertThat(line.entries()).extracting(entry -> entry.kind()).containsExactly(EntryKind.REPAYMENT, EntryKind.RATE);
        });
        assertThat(seen.gone()).extracting(one -> one.instrument().code()).containsExactly("012699001" + number + ".IB");
        byte[] file = later.getBytes(StandardCharsets.UTF_8);
        OfficeClock.at(Instant.parse("2027-02-01T02:00:00Z"), () -> {
            take(file, mapping);
            assertThat(book(LocalDate.of(2027, 1, 31)).balance(WallView.USUAL)).isEqualByComparingTo("2262500000");
            assertThat(preview(file, mapping).taken()).isEmpty();
            assertThat(preview(terminal(), onDay()).taken()).isEmpty();
        });
    }

    @Test
    void opensNoUnitOfOthers() {
        String foreign = fixtures.group("LX" + number);

        assertThatThrownBy(() -> preview(terminal(), LedgerMapping.of(foreign, DAY))).isInstanceOf(NotFound.class);
        var named = text("terminal.csv").replace("公司企业债券,,", "公司企业债券,LX" + number + ",").getBytes(StandardCharsets.UTF_8);
        assertThat(preview(named, onDay()).errors()).extracting(Finding::key).containsExactly("import.expected.unit", "import.expected.unit");
    }

    /**
     * What is published of Yinchuan's bonds and holds enough of one: the first medium-term notes of 2023 with put, coupon and
     * rating (facts F001 to F005), which are 12 of the 32 of fact F008. Days of payment of F011, F014 and F015, which are no
     * municipal bonds, are checked where payments are; the registrations of F004 and F007 where the pipeline is.
     */
    @Test
    void takesWhatIsPublishedOfYinchuansBonds() {
        take(text("yinchuan.csv").replace("YC-", "YC" + number + "-").getBytes(StandardCharsets.UTF_8),
                LedgerMapping.of(unit, LocalDate.of(2023, 5, 11)));

        var notes = mine(() -> dossiers.get("YC" + number + "-2023MTN001", LocalDate.of(2023, 5, 11), LATER));
        assertThat(notes.position().balance()).isEqualByComparingTo("1200000000");
        assertThat(notes.position().exerciseOn()).isEqualTo("2025-01-19");
        assertThat(notes.position().instrument().terms().maturityOn()).isEqualTo("2026-01-19");
        assertThat(notes.position().rate()).isEqualByComparingTo("6.3");
        assertThat(notes.ratings()).singleElement().satisfies(one -> assertThat(one.grade().written()).isEqualTo("AA+"));
    }

    /** F008 (the 20 of private bonds), F009, F010 and F012 tell no days, no rate or no amount: each is named, nothing is taken. */
    @Test
    void namesWhatIsNotPublishedOfTheOtherBonds() {
        String file = """
                代码,债券简称,债券类型,债券余额(亿元),票面利率(%%),起息日,到期日
                PB%1$d,银川城发私募债,私募债,20,,,
                S1%1$d,19宁国运SCP001,超短融,2,,2019-04,
                S2%1$d,18宁国运SCP003,超短融,2.5,,2018,
                E1%1$d,10银川城投债,企业债,,,2010-03-09,
                """.formatted(number);
        var seen = preview(file.getBytes(StandardCharsets.UTF_8), onDay());

        assertThat(seen.errors()).extracting(finding -> finding.row() + " " + finding.column()).contains("2 起息日", "2 到期日",
                "3 起息日", "3 到期日", "4 起息日", "4 到期日", "5 债券余额(亿元)", "5 到期日");
        assertThatThrownBy(() -> take(file.getBytes(StandardCharsets.UTF_8), onDay())).hasMessageContaining("import.errors");
    }

    private LedgerMapping published(LocalDate day) {
        return new LedgerMapping(unit, day, BigDecimal.TWO, Set.of());
    }

    @Test
    void takesTheTwoDaysOfThePublishedLedgerInOrder() {
        byte[] file = PublishedFile.of("ibrd_china_two_snapshots.csv").content();
        assertThat(preview(file, published(null)).day()).isEqualTo(FIRST);
        assertThat(preview(file, published(null)).days()).containsExactly(FIRST, SECOND);
        take(file, published(FIRST));
        assertThat(book(FIRST).balance(WallView.USUAL)).isEqualByComparingTo(new BigDecimal("15189276690.48").multiply(BigDecimal.TWO));

        var seen = preview(file, published(SECOND));
        assertThat(seen.errors()).isEmpty();
        assertThat(seen.since().stream().filter(change -> change.kind() == SnapshotChange.Kind.NEW)).hasSize(20);
        assertThat(seen.since().stream().filter(change -> change.kind() == SnapshotChange.Kind.GONE)).isEmpty();
        assertThat(seen.since().stream().filter(change -> change.column().equals("loan_status"))).hasSize(79);
        assertThat(seen.since().stream().filter(change -> change.column().equals("closing"))).hasSize(20);
        take(file, published(SECOND));

        assertThat(book(SECOND).balance(WallView.USUAL)).isEqualByComparingTo(new BigDecimal("15616323255.96").multiply(BigDecimal.TWO));
        assertThat(dueByYear()).containsEntry(2023, new BigDecimal("40737879.02")).containsEntry(2043, new BigDecimal("3361479457.52"))
                .hasSize(30);
        assertThat(preview(file, published(SECOND)).taken()).isEmpty();
        assertThat(preview(file, published(FIRST)).taken()).isEmpty();
    }

    private Map<Integer, BigDecimal> dueByYear() {
        return book(SECOND).positions().stream().filter(Position::isOpen).collect(Collectors.groupingBy(
                one -> one.instrument().terms().maturityOn().getYear(), TreeMap::new,
                Collectors.reducing(BigDecimal.ZERO, Position::balance, BigDecimal::add)));
    }
}
