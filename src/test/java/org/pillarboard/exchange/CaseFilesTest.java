package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.Terms;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.PaperShelves;
import org.pillarboard.identity.Role;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.ProjectFixtures;
import org.pillarboard.project.Report;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class CaseFilesTest {

    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private MilestoneUpdates updates;
    @Autowired
    private CaseFiles cases;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private DebtFilings filings;
    @Autowired
    private DebtReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    @Autowired
    private Evidences evidences;
    @Autowired
    private PaperShelves shelves;
    private ProjectFixtures.Firm firm;
    private UUID project;

    @BeforeEach
    void bringPapers() {
        firm = fixtures.firm("MS");
        project = fixtures.planned(firm, firm.unit() + "-CASE", "PT-PARK", LocalDate.of(2026, 1, 10));
        UUID first = fixtures.step(firm, project, 1);
        fixtures.paper(firm, first, "permit");
        fixtures.paper(firm, first, "permit");
        fixtures.paper(firm, fixtures.step(firm, project, 10), "tally");
    }

    private Map<String, byte[]> file(String who, Role role) {
        var out = new ByteArrayOutputStream();
        fixtures.as(who, role, () -> {
            try {
                cases.write(project, new KeyWords(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out;
        });
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String index(byte[] content) {
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void holdsEveryPaperInItsMilestonesFolderAndAnIndexOfThem() {
        var entries = file(firm.reviewer(), Role.REVIEWER);
        assertThat(entries).hasSize(4);
        var papers = entries.keySet().stream().skip(1).toList();
        assertThat(papers.getFirst()).startsWith("01 ").endsWith("/permit permit.pdf");
        assertThat(papers.get(1)).startsWith("01 ").endsWith("/2 permit permit.pdf");
        assertThat(papers.getLast()).startsWith("10 ").endsWith("/tally tally.pdf");
        assertThat(new String(entries.get(papers.getLast()))).startsWith("%PDF");
        var files = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(fixtures.step(firm, project, 10)));
        assertThat(index(entries.values().iterator().next())).contains(papers).contains(files.getFirst().sha256())
                .contains(files.getFirst().uploadedByName()).contains("|tally|").contains(firm.unit() + "-CASE");
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'EXPORT' and subject = 'caseFile' and subject_id = ?",
                Integer.class, firm.unit() + "-CASE")).isEqualTo(1);
        assertThat(file(fixtures.leader(), Role.LEADER)).as("nothing is approved yet").hasSize(1);
    }

    @Test
    void isRefusedToStrangersAndGivesHelpersNoPapers() {
        var helper = fixtures.firm("GG");
        assertThatThrownBy(() -> file(helper.owner(), Role.OWNER)).isInstanceOf(NotFound.class);
        jdbc.update("insert into project_unit (project_id, unit_code) values (?, ?)", project, helper.unit());
        assertThat(file(helper.owner(), Role.OWNER)).hasSize(1);
        assertThat(fixtures.as(helper.owner(), Role.OWNER, () -> cases.name(project))).endsWith("-CASE.zip");
    }

    /** A paper of a confidential debt that serves a milestone too: with insiders in the file, for others neither there nor in the index. */
    @Test
    void keepsThePapersOfConfidentialDebtsToThoseWhoMaySeeThem() {
        var keeper = fixtures.firm("CW").reviewer();
        var terms = new Terms(new BigDecimal("200000000.00"), LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1), Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        var secret = new InstrumentDraft("CASE-" + firm.unit(), "Secret", "Secret", DebtKind.LOAN, "bank", terms, null, "", true, false, true, "");
        fixtures.as(firm.owner(), Role.OWNER, () -> {
            UUID filing = filings.file(new FilingDraft(firm.unit(), "secret", List.of(secret), List.of(), List.of()));
            UUID paper = evidences.add(new Evidences.Subject(DebtFilings.SUBJECT, filing, firm.unit()), "loan contract.pdf",
                    ("%PDF-1.4 " + firm.unit()).getBytes(StandardCharsets.US_ASCII));
            shelves.share(new Evidences.Subject(MilestoneUpdates.SUBJECT, fixtures.step(firm, project, 10), firm.unit()), "contract", paper);
            return filing;
        });
        fixtures.as(keeper, Role.REVIEWER, () -> {
            inbox.decide(reviews.pending().stream().filter(one -> one.row().unitCode().equals(firm.unit())).map(WaitingFiling::ref).toList(),
                    new Decision.Approve());
            return keeper;
        });

        var today = OfficeDay.TODAY;
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, fixtures.step(firm, project, 10), Report.forecast(today.plusDays(300), "later"),
                Map.of(), today), new Decision.Approve(), today);
        Map.of(firm.owner(), Role.OWNER, fixtures.leader(), Role.LEADER, keeper, Role.REVIEWER).forEach((insider, role) -> {
            var entries = file(insider, role);
            assertThat(entries.keySet()).as(insider).anyMatch(path -> path.endsWith("/contract loan contract.pdf"));
            assertThat(index(entries.values().iterator().next())).contains("loan contract.pdf");
        });
        var open = file(firm.reviewer(), Role.REVIEWER);
        assertThat(open.keySet()).hasSize(4).noneMatch(path -> path.contains("loan contract"));
        assertThat(index(open.values().iterator().next())).doesNotContain("loan contract").contains("tally.pdf");
    }
}
