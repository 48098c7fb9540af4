package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitDraft;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people may type or paste into any field: kept but for marks nobody sees, harmless where it is shown, refused by name when too long. */
@SpringBootTest
@MariaDb
@Import(Office.class)
class HostileTextTest {

    private static final Pattern WRITTEN_BY_THE_PRODUCT = Pattern.compile(
            ".*_by|.*_by_name|(actor|author|owner)_name|author|kind|media_type|open_key|seed_.*|step|subject_id|type_codes|password_hash");

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final String LONG = "\u957f".repeat(5000);
    private static int counter;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Office office;
    @Autowired
    private Units units;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Imports imports;
    @Autowired
    private FigureLists lists;
    private String firm;
    private String owner;
    private String reviewer;
    private Cell cell;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        firm = office.unit("HT" + number, "CITY", LeverageClass.NONE, true);
        owner = office.person("scribe", Role.OWNER, firm, null);
        reviewer = office.person("censor", Role.REVIEWER, null, "MS");
        office.act("setup", List.of(Role.ADMIN), () -> {
            indicators.assign("PS01", firm, LocalDate.of(2026, 1, 1));
            return null;
        });
        cell = new Cell("PS01", firm, OCTOBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)",
            "\u202Eevil\u202C", "a\u200B\u200D\u2060b", "\uD83D\uDCA9\uD83C\uDDE8\uD83C\uDDF3", "'; drop table observation; --", "{0} ${7*7} #{7*7} %s%n"})
    void keepsEveryLetterAndRunsNothing(String text) throws IOException {
        var saved = asOwner(() -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(new BigDecimal("12")).withSource(text))));
        asOwner(() -> updates.submit(List.of(saved.update().id())));
        office.act(reviewer, List.of(Role.REVIEWER), () -> {
            var line = reviews.pending().stream().filter(one -> one.row().cell().equals(cell)).findFirst().orElseThrow();
            inbox.decide(List.of(line.ref()), new Decision.Return(text, "value"));
            return null;
        });
        var back = asOwner(() -> updates.row(cell));
        String kept = text.replaceAll("[\u202C\u202E]", "");
        assertThat(back.update().figure().sourceNote()).isEqualTo(kept);
        assertThat(back.update().review().decisionReason()).isEqualTo(kept);
        assertThat(formulasIn(asOwner(() -> lists.work(firm, OCTOBER, new KeyWords())).content())).isZero();
    }

    @Test
    void namesTheFieldThatIsTooLong() {
        var figure = EnteredFigure.of(new BigDecimal("12"));
        assertTooLong("source_note", () -> asOwner(() -> updates.save(ObservationDraft.of(cell, figure.withSource(LONG)))));
        assertTooLong("soft_reason", () -> asOwner(() -> updates.save(ObservationDraft.of(cell, figure).because(LONG, null))));
        assertTooLong("name_en", () -> office.act("setup", List.of(Role.ADMIN), () -> {
            units.create(new UnitDraft("HT-LONG", "a", LONG, "a", "a", "CITY", "", "", LeverageClass.NONE, false, null, false));
            return null;
        }));
        assertThat(asOwner(() -> updates.row(cell)).update()).as("nothing of it is stored").isNull();
        assertThat(units.tree().find("HT-LONG")).isEmpty();
        assertThatThrownBy(() -> new PersonDraft("somebody", "n".repeat(81))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesCellsOfAFileThatAreNoFiguresAndShortensNotes() {
        var mapping = Mapping.of(ColumnRule.of("u", FieldKind.UNIT), ColumnRule.of("p", FieldKind.PERIOD),
                ColumnRule.of("v", FieldKind.VALUE, "PS01"), ColumnRule.of("s", FieldKind.SOURCE));
        for (String value : List.of("<script>1</script>", "=1+1", "\u202E12", "12\u200B\uD83D\uDCA9", "1".repeat(4000))) {
            var draft = ImportDraft.of("f.csv", ("u,p,v,s\n" + firm + ",2026-10," + value + ",x\n").getBytes(StandardCharsets.UTF_8), mapping);
            assertThat(asOwner(() -> imports.preview(draft)).errors()).as(value).isNotEmpty();
        }
        var draft = ImportDraft.of("f.csv", ("u,p,v,s\n" + firm + ",2026-10,12," + LONG + "\n").getBytes(StandardCharsets.UTF_8), mapping);
        asOwner(() -> imports.commit(draft.because("as told", null), imports.preview(draft.because("as told", null)).seal()));
        assertThat(asOwner(() -> updates.row(cell)).update().figure().sourceNote()).as("shortened; the file itself is kept whole")
                .hasSizeLessThanOrEqualTo(400).endsWith("\u2026");
    }

    @Test
    void knowsAWordForEveryLongTextPeopleType() throws IOException {
        var words = new Properties();
        words.load(new InputStreamReader(HostileTextTest.class.getResourceAsStream("/texts/error.properties"), StandardCharsets.UTF_8));
        var columns = jdbc.queryForList("""
                select distinct column_name from information_schema.columns where table_schema = database() and data_type = 'varchar'
                and character_maximum_length >= 80 and table_name not like 'flyway%'
                and table_name not in (select table_name from information_schema.views where table_schema = database())""", String.class);
        assertThat(columns).hasSizeGreaterThan(40).filteredOn(column -> !WRITTEN_BY_THE_PRODUCT.matcher(column).matches())
                .allSatisfy(column -> assertThat(words).containsKey("error.field." + column));
    }

    private static void assertTooLong(String column, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleViolation.class).hasMessageContaining("error.tooLong").hasMessageContaining(column);
    }

    static List<String> textsIn(byte[] workbook) throws IOException {
        var texts = new ArrayList<String>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(one -> texts.add(one.toString()))));
        }
        return texts;
    }

    static long formulasIn(byte[] workbook) throws IOException {
        long formulas = 0;
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var one : row) {
                        boolean bare = one.getCellType() == CellType.STRING && one.getStringCellValue().matches("(?s)[=+@-].*")
                                && !one.getCellStyle().getQuotePrefixed();
                        formulas += one.getCellType() == CellType.FORMULA || bare ? 1 : 0;
                    }
                }
            }
        }
        return formulas;
    }

    private <T> T asOwner(Supplier<T> work) {
        return office.act(owner, List.of(Role.OWNER), work);
    }
}
