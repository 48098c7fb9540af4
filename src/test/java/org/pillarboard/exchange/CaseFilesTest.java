package org.pillarboard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.ProjectFixtures;
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
    }

    @Test
    void isRefusedToStrangersAndGivesHelpersNoPapers() {
        var helper = fixtures.firm("GG");
        assertThatThrownBy(() -> file(helper.owner(), Role.OWNER)).isInstanceOf(NotFound.class);
        jdbc.update("insert into project_unit (project_id, unit_code) values (?, ?)", project, helper.unit());
        assertThat(file(helper.owner(), Role.OWNER)).hasSize(1);
        assertThat(fixtures.as(helper.owner(), Role.OWNER, () -> cases.name(project))).endsWith("-CASE.zip");
    }
}
