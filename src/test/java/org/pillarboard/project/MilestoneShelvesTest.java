package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.identity.Role;
import org.pillarboard.review.Decision;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.OfficeClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@MariaDb
@Import(ProjectFixtures.class)
class MilestoneShelvesTest {

    private static final LocalDate DAY = OfficeDay.TODAY;
    private static final byte[] NEWER = "%PDF-1.4\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private Projects projects;
    @Autowired
    private MilestoneUpdates updates;
    @Autowired
    private MilestoneShelves shelves;
    @Autowired
    private MilestoneReviews reviews;
    @Autowired
    private Evidences evidences;
    @Autowired
    private JdbcTemplate jdbc;
    private ProjectFixtures.Firm firm;
    private UUID project;
    private UUID tender;
    private UUID start;

    @BeforeEach
    void planAParkingLot() {
        firm = fixtures.firm("MS");
        project = fixtures.planned(firm, firm.unit() + "-V", "PT-PARK", LocalDate.of(2025, 9, 1));
        tender = fixtures.step(firm, project, 5);
        start = fixtures.step(firm, project, 6);
    }

    private <T> T owner(java.util.function.Supplier<T> work) {
        return fixtures.as(firm.owner(), Role.OWNER, work);
    }

    private List<EvidenceRow> files(UUID milestone) {
        return owner(() -> updates.files(milestone));
    }

    private MilestoneRow row(int seq) {
        return owner(() -> projects.get(project)).milestones().get(seq - 1);
    }

    private void replace(UUID milestone, UUID former) {
        owner(() -> {
            shelves.replace(milestone, former, "second.pdf", NEWER);
            return former;
        });
    }

    @Test
    void putsOnePaperBehindSeveralMilestones() {
        fixtures.paper(firm, tender, row(5).required().getFirst());
        var offered = owner(() -> shelves.kept(start, ""));
        assertThat(offered).extracting(KeptPaper::fileName).containsExactly(row(5).required().getFirst() + ".pdf");
        UUID paper = offered.getFirst().id();
        owner(() -> {
            shelves.share(start, row(6).required().getFirst(), paper);
            return paper;
        });
        assertThat(files(start)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(paper);
            assertThat(file.paper()).isEqualTo(row(6).required().getFirst());
            assertThat(file.places()).isEqualTo(2);
        });
        assertThat(row(6).there()).contains(row(6).required().getFirst());
        assertThat(owner(() -> shelves.kept(start, ""))).isEmpty();
        owner(() -> {
            updates.detach(start, paper);
            return paper;
        });
        assertThat(files(tender)).singleElement().satisfies(file -> assertThat(file.places()).isEqualTo(1));
    }

    /** The section checks it as it checks a new one; what comes back stands on the owner's workbench until it is handed in again. */
    @Test
    void putsAKeptPaperBehindACompletedMilestoneThatLacksIt() {
        String needed = row(5).required().getFirst();
        fixtures.paper(firm, start, "kept");
        UUID paper = files(start).getFirst().id();
        fixtures.paper(firm, tender, "handover note");
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, tender, Report.completed(DAY), Map.of(), DAY), new Decision.Approve(), DAY.plusDays(1));
        assertThat(owner(() -> shelves.kept(tender, "kept"))).extracting(KeptPaper::id).containsExactly(paper);
        OfficeClock.at(DAY.plusDays(2).atTime(4, 0).toInstant(ZoneOffset.UTC), () -> owner(() -> {
            shelves.share(tender, needed, paper);
            return paper;
        }));
        assertThat(row(5).missing()).contains(needed);
        fixtures.decide(firm.reviewer(), fixtures.handIn(firm, tender), new Decision.Return("not legible", "evidence"), DAY.plusDays(3));
        assertThat(owner(updates::returnedPapers)).singleElement().satisfies(back -> {
            assertThat(back.mark().id()).isEqualTo(tender);
            assertThat(back.open().review().decisionReason()).isEqualTo("not legible");
        });
        assertThat(owner(() -> updates.due(30))).extracting(due -> due.mark().id()).doesNotContain(tender);
        var again = fixtures.handIn(firm, tender);
        assertThat(owner(updates::returnedPapers)).isEmpty();
        fixtures.decide(firm.reviewer(), again, new Decision.Approve(), DAY.plusDays(4));
        assertThat(row(5).missing()).doesNotContain(needed);
    }

    @Test
    void keepsTheFormerVersionToBeSeen() {
        String kind = row(5).required().getFirst();
        fixtures.paper(firm, tender, kind);
        UUID first = files(tender).getFirst().id();
        replace(tender, first);
        var both = files(tender);
        assertThat(both).extracting(EvidenceRow::isFormer).containsExactly(true, false);
        UUID second = both.getLast().id();
        assertThat(both.getFirst().replacedBy()).isEqualTo(second);
        assertThat(both).extracting(EvidenceRow::paper).containsExactly(kind, kind);
        assertThat(row(5).there()).contains(kind);
        assertThatThrownBy(() -> replace(tender, first)).hasMessageContaining("evidence.former");
        owner(() -> {
            updates.detach(tender, second);
            return second;
        });
        assertThat(files(tender)).singleElement().satisfies(file -> assertThat(file.isFormer()).isFalse());
    }

    /** A leader sees what was approved until a report without it is; the reviewer is told of it, the trail tells it at once. */
    @Test
    void showsALeaderAnApprovedPaperUntilItsTakingAwayIsApproved() {
        UUID paper = approved("plan");
        taken(paper);
        assertThat(files(tender)).isEmpty();
        assertLeaderSees(paper);
        assertThat(jdbc.queryForList("select before_text from trail where kind = 'EVIDENCE' and subject_id = ? and after_text is null",
                String.class, tender.toString())).singleElement().asString().startsWith("plan.pdf ");
        assertThatThrownBy(() -> owner(() -> evidences.handOut(paper))).isInstanceOf(NotFound.class);

        OfficeClock.at(DAY.plusDays(2).atTime(3, 30).toInstant(ZoneOffset.UTC), () -> fixtures.paper(firm, tender, "better plan"));
        var ref = fixtures.submit(firm, tender, Report.forecast(DAY.plusDays(20), "later"), Map.of(), DAY.plusDays(2));
        assertThat(fixtures.as(firm.reviewer(), Role.REVIEWER, reviews::pending)).filteredOn(one -> one.ref().id().equals(ref.id()))
                .singleElement().satisfies(one -> assertThat(one.gone()).containsExactly("plan.pdf"));
        fixtures.decide(firm.reviewer(), ref, new Decision.Return("why?", null), DAY.plusDays(3));
        assertLeaderSees(paper);
        fixtures.decide(firm.reviewer(), fixtures.handIn(firm, tender), new Decision.Approve(), DAY.plusDays(4));
        assertThat(asLeader(() -> projects.get(project)).papers(tender)).extracting(EvidenceRow::fileName).containsExactly("better plan.pdf");
        assertThat(jdbc.queryForList("select after_text from trail where kind = 'DECISION' and subject_id = ? order by seq", String.class, tender.toString()))
                .last().asString().isEqualTo("approved forecast " + DAY.plusDays(20) + "; papersRemoved: plan.pdf; later");
        assertThat(files(tender)).extracting(EvidenceRow::fileName).containsExactly("better plan.pdf");
    }

    /** On the days before its removal was approved a paper stands where it stood, to be opened; one that waited then does not. */
    @Test
    void keepsARemovedPaperForTheDaysOnWhichItStood() {
        UUID paper = approved("plan");
        taken(paper);
        OfficeClock.at(DAY.plusDays(2).atTime(3, 30).toInstant(ZoneOffset.UTC), () -> fixtures.paper(firm, tender, "better plan"));
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, tender, Report.forecast(DAY.plusDays(20), "later"), Map.of(), DAY.plusDays(2)),
                new Decision.Approve(), DAY.plusDays(4));
        assertThat(on(DAY)).isEmpty();
        assertThat(on(DAY.plusDays(1))).containsExactly("plan.pdf");
        assertThat(on(DAY.plusDays(3))).containsExactly("plan.pdf");
        assertThat(on(DAY.plusDays(4))).containsExactly("better plan.pdf");
        assertThat(asLeader(() -> evidences.handOut(paper)).fileName()).isEqualTo("plan.pdf");
        OfficeClock.at(DAY.plusDays(6).atTime(3, 0).toInstant(ZoneOffset.UTC), () -> share(tender, paper));
        assertThat(files(tender)).extracting(EvidenceRow::fileName).containsExactlyInAnyOrder("plan.pdf", "better plan.pdf");
        assertThat(asLeader(() -> projects.get(project)).papers(tender)).extracting(EvidenceRow::fileName).containsExactly("better plan.pdf");
    }

    /** What a leader reads of the papers of a day, a week later. */
    private List<String> on(LocalDate day) {
        var names = new ArrayList<String>();
        OfficeClock.at(DAY.plusDays(7).atTime(3, 0).toInstant(ZoneOffset.UTC), () -> asLeader(() -> projects.get(project, day)).papers(tender)
                .forEach(file -> names.add(file.fileName())));
        return names;
    }

    /** Taken away and put back in one draft it never was away. */
    @Test
    void putsBackWhatWasTakenAway() {
        UUID paper = approved("plan");
        share(start, paper);
        taken(paper);
        assertThat(owner(() -> shelves.kept(tender, "plan"))).extracting(KeptPaper::id).containsExactly(paper);
        share(tender, paper);
        assertThat(files(tender)).extracting(EvidenceRow::id).containsExactly(paper);
        assertLeaderSees(paper);
    }

    /** Of two versions a leader sees both as they were; the owner goes on with the former. */
    @Test
    void takesTheNewerVersionAwayAndReplacesTheFormerAnew() {
        UUID first = approved("plan");
        replace(tender, first);
        UUID second = files(tender).getLast().id();
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, tender, Report.forecast(DAY.plusDays(9), "later"), Map.of(), DAY), new Decision.Approve(),
                DAY.plusDays(1));
        taken(second);
        assertThat(files(tender)).singleElement().satisfies(file -> assertThat(file.isFormer()).isFalse());
        assertThat(asLeader(() -> projects.get(project)).papers(tender)).extracting(EvidenceRow::isFormer).containsExactly(true, false);
        replace(tender, first);
        assertThat(files(tender)).hasSize(2);
    }

    private UUID approved(String kind) {
        fixtures.paper(firm, tender, kind);
        UUID paper = files(tender).getFirst().id();
        fixtures.decide(firm.reviewer(), fixtures.submit(firm, tender, Report.forecast(DAY.plusDays(9), "later"), Map.of(), DAY), new Decision.Approve(),
                DAY.plusDays(1));
        return paper;
    }

    private void share(UUID milestone, UUID paper) {
        owner(() -> {
            shelves.share(milestone, "plan", paper);
            return paper;
        });
    }

    private void taken(UUID paper) {
        OfficeClock.at(DAY.plusDays(2).atTime(3, 0).toInstant(ZoneOffset.UTC), () -> owner(() -> {
            updates.detach(tender, paper);
            return paper;
        }));
    }

    private void assertLeaderSees(UUID paper) {
        assertThat(asLeader(() -> projects.get(project)).papers(tender)).extracting(EvidenceRow::id).containsExactly(paper);
        assertThat(asLeader(() -> evidences.handOut(paper)).fileName()).isEqualTo("plan.pdf");
    }

    private <T> T asLeader(java.util.function.Supplier<T> work) {
        return fixtures.as(fixtures.leader(), Role.LEADER, work);
    }

    @Test
    void offersAndTakesNobodyElsesPapers() {
        var other = fixtures.firm("MS");
        UUID theirs = fixtures.step(other, fixtures.planned(other, other.unit() + "-V", "PT-PARK", LocalDate.of(2025, 9, 1)), 5);
        fixtures.paper(other, theirs, "theirs");
        UUID paper = fixtures.as(other.owner(), Role.OWNER, () -> updates.files(theirs)).getFirst().id();
        assertThat(owner(() -> shelves.kept(start, "theirs"))).isEmpty();
        assertThatThrownBy(() -> owner(() -> {
            shelves.share(start, "", paper);
            return paper;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> replace(start, paper)).isInstanceOf(NotFound.class);
    }
}
