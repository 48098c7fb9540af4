package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pillarboard.MariaDb;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.ui.shell.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The empty ledger handed out, filled in as a spreadsheet would, and taken in without a word more. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class LedgerTemplatesTest {

    enum Language {
        ZH("(亿元)", "(万元)"), EN("(CNY 100m)", "(CNY 10k)");

        private final String counted;
        private final String smaller;

        Language(String counted, String smaller) {
            this.counted = counted;
            this.smaller = smaller;
        }

        Locale locale() {
            return this == ZH ? Texts.CHINESE : Locale.ENGLISH;
        }
    }

    private static final int HEAD = 1;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static int counter;
    @Autowired
    private LedgerTemplates templates;
    @Autowired
    private LedgerImports imports;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private JdbcTemplate jdbc;
    private String unit;
    private String owner;
    private String code;

    @BeforeEach
    void openAnOffice() {
        int number = FigureFixtures.number();
        unit = fixtures.group("LT" + number);
        owner = fixtures.owner("owner-lt" + number, unit);
        code = "77" + number + ++counter;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadBackAsItWasFilledIn(Language language) {
        var seen = preview(filled(language, language.counted), BigDecimal.ONE);

        assertThat(seen.errors()).isEmpty();
        assertThat(seen.unused()).isEmpty();
        assertThat(seen.factor()).isEqualByComparingTo("100000000");
        assertThat(seen.lines()).hasSize(DebtKind.values().length).allSatisfy(line -> {
            assertThat(line.change()).isEqualTo(Change.NEW);
            assertThat(line.unitCode()).isEqualTo(unit);
            var bond = Objects.requireNonNull(line.bond());
            assertThat(bond.balance()).isEqualByComparingTo("320000000");
            assertThat(bond.draft().terms().principal()).isEqualByComparingTo("400000000");
            assertThat(bond.draft().terms().maturityOn()).isEqualTo("2030-05-06");
            assertThat(bond.extras().ratings()).singleElement().satisfies(rating -> assertThat(rating.grade().written()).isEqualTo("AA+"));
        });
        assertThat(seen.lines().stream().map(line -> Objects.requireNonNull(line.bond()).draft().kind())).containsExactly(DebtKind.values());
        assertThat(seen.lines().getFirst().code()).endsWith(".IB");
    }

    /** Whoever counts in another unit says so in the header and nowhere else. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void countsInWhatItsHeaderSays(Language language) {
        var seen = preview(filled(language, language.smaller), LedgerMapping.HUNDRED_MILLION);
        assertThat(seen.errors()).isEmpty();
        assertThat(Objects.requireNonNull(seen.lines().getFirst().bond()).balance()).isEqualByComparingTo("32000");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysHowEachColumnIsFilledIn(Language language) throws IOException {
        try (var book = open(language)) {
            var help = book.getSheetAt(1);
            long told = Stream.of(LedgerField.values()).filter(field -> field != LedgerField.AS_OF)
                    .filter(field -> texts(help.rowIterator()).contains(new Words(language.locale()).text("template.ledger.field." + field))).count();
            assertThat(told).isEqualTo(LedgerField.values().length - 1L);
            assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(DebtKind.values().length);
        }
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'EXPORT' and subject = 'ledger' and actor_name = ?",
                Integer.class, owner)).isOne();
    }

    private static List<String> texts(Iterator<Row> rows) {
        var found = new ArrayList<String>();
        rows.forEachRemaining(row -> row.forEach(cell -> found.add(cell.getStringCellValue())));
        return found;
    }

    private LedgerPreview preview(byte[] file, BigDecimal factor) {
        return fixtures.as(owner, Role.OWNER, () -> imports.preview(file, ReadAs.sniffed(), LedgerMapping.of(unit, DAY).in(factor)));
    }

    private XSSFWorkbook open(Language language) throws IOException {
        byte[] empty = fixtures.as(owner, Role.OWNER, () -> templates.write(new Words(language.locale())).content());
        return new XSSFWorkbook(new ByteArrayInputStream(empty));
    }

    /** A row for every kind the list of its column offers. */
    private byte[] filled(Language language, String counted) {
        try (var book = open(language); var bytes = new ByteArrayOutputStream()) {
            var page = book.getSheetAt(0);
            List<LedgerField> columns = Stream.of(LedgerField.values()).filter(field -> field != LedgerField.AS_OF).toList();
            for (Cell head : page.getRow(HEAD)) {
                head.setCellValue(Normalizer.normalize(head.getStringCellValue(), Normalizer.Form.NFKC)
                        .replace(language.counted, counted));
            }
            var kinds = page.getDataValidations().stream().filter(one -> one.getRegions().getCellRangeAddresses()[0].getFirstColumn()
                    == LedgerField.KIND.ordinal()).findFirst().orElseThrow().getValidationConstraint().getExplicitListValues();
            for (int i = 0; i < kinds.length; i++) {
                var row = page.getRow(HEAD + 1 + i);
                Map<LedgerField, String> typed = Map.of(LedgerField.CODE, code + (char) ('A' + i), LedgerField.NAME, "one " + i,
                        LedgerField.FULL_NAME, "one in full", LedgerField.KIND, kinds[i], LedgerField.VALUE_ON, "2026-05-06",
                        LedgerField.MATURITY_ON, "2030-05-06", LedgerField.VENUE, language == Language.ZH ? "银行间" : "IB",
                        LedgerField.BOND_RATING, "AA+");
                typed.forEach((field, text) -> row.getCell(columns.indexOf(field)).setCellValue(text));
                row.getCell(columns.indexOf(LedgerField.BALANCE)).setCellValue(3.2);
                row.getCell(columns.indexOf(LedgerField.PRINCIPAL)).setCellValue(4);
                row.getCell(columns.indexOf(LedgerField.RATE)).setCellValue(3.25);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the screens. */
    private static final class Words extends KeyWords {

        private static final Texts TEXTS = new Texts();
        private final Locale locale;

        Words(Locale locale) {
            this.locale = locale;
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public String text(String key, Object... args) {
            return TEXTS.getTranslation(key, locale, args);
        }

        @Override
        public Optional<String> notice() {
            return Optional.empty();
        }
    }
}
