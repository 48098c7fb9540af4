package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class FormerLinksTest {

    private static final Path MIGRATION = Path.of("db-init/migration/V190__since_when_papers_stand.sql");
    private static final Instant PUT = OfficeDay.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private MilestoneUpdates updates;
    @Autowired
    private MilestoneShelves shelves;
    @Autowired
    private JdbcTemplate jdbc;

    /** Links were made before they had a moment: the trail knows when a paper that was kept already was put there. */
    @Test
    void standSinceTheTrailTellsOfThem() throws IOException {
        var firm = fixtures.firm("MS");
        UUID project = fixtures.planned(firm, firm.unit() + "-F", "PT-PARK", LocalDate.of(2025, 9, 1));
        UUID first = fixtures.step(firm, project, 5);
        UUID second = fixtures.step(firm, project, 6);
        fixtures.paper(firm, first, "kept");
        UUID paper = fixtures.as(firm.owner(), Role.OWNER, () -> updates.files(first)).getFirst().id();
        OfficeClock.at(PUT, () -> fixtures.as(firm.owner(), Role.OWNER, () -> {
            shelves.share(second, "", paper);
            return paper;
        }));
        Instant brought = since(first);
        jdbc.update("update evidence_link set linked_at = '2001-01-01' where evidence_id = ?", paper);

        String text = Files.readString(MIGRATION);
        jdbc.update(text.substring(text.indexOf("update evidence_link"), text.lastIndexOf("alter table")).strip());
        assertThat(since(first)).isBetween(brought, brought.plusSeconds(60));
        assertThat(since(second)).isEqualTo(PUT);
    }

    private Instant since(UUID subject) {
        return jdbc.queryForObject("select linked_at from evidence_link where subject_id = ?", LocalDateTime.class, subject)
                .toInstant(ZoneOffset.UTC);
    }
}
