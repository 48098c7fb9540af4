package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@MariaDb
@Import(Office.class)
class UpdateEvidencesTest {

    private static final byte[] PDF = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Indicators indicators;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private UpdateEvidences evidences;
    @Autowired
    private Evidences kept;
    @Autowired
    private ObservationReviews reviews;
    @Autowired
    private ReviewInbox inbox;
    private Cell cell;
    private String owner;
    private String reviewer;

    @BeforeEach
    void openTheOffice() {
        int number = ++counter;
        String firm = office.unit("E" + number + "-UE", "CITY", LeverageClass.NON_INDUSTRIAL, true);
        owner = office.person("evidence.owner" + number, Role.OWNER, firm, null);
        reviewer = office.person("checker" + number, Role.REVIEWER, null, "MS");
        cell = new Cell("PS01", firm, Period.parse("2026-10"));
        as("setup", Role.ADMIN, () -> {
            indicators.assign("PS01", firm, LocalDate.of(2024, 1, 1));
            return null;
        });
    }

    @Test
    void beginsADraftWithAFileAlone() {
        var row = attach("contract.pdf");
        assertThat(row.state()).isEqualTo(WorkState.TO_FILL);
        assertThat(row.evidence()).isEqualTo(1);
        assertThat(as(owner, Role.OWNER, () -> evidences.files(row))).extracting(file -> file.mediaType())
                .containsExactly("application/pdf");
    }

    @Test
    void asksForAnOriginBeforeAFigureIsReady() {
        var bare = as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.TEN))));
        assertThat(bare.state()).isEqualTo(WorkState.TO_FILL);
        assertThat(attach("contract.pdf").state()).isEqualTo(WorkState.READY);
    }

    /** Also by the address of the file itself. */
    @Test
    void keepsPapersFromALeaderUntilTheFigureIsApproved() {
        var ready = readyRow();
        UUID file = as(owner, Role.OWNER, () -> evidences.files(ready)).getFirst().id();
        String leader = office.person("evidence.leader" + counter, Role.LEADER, null, null);
        as(owner, Role.OWNER, () -> updates.submit(List.of(ready.update().id())));
        assertThatThrownBy(() -> as(leader, Role.LEADER, () -> kept.content(file))).isInstanceOf(NotFound.class);
        assertThat(as(reviewer, Role.REVIEWER, () -> kept.content(file))).isNotNull();

        as(reviewer, Role.REVIEWER, () -> {
            var line = reviews.pending().stream().filter(one -> one.row().cell().equals(cell)).findFirst().orElseThrow();
            inbox.decide(List.of(line.ref()), new Decision.Approve());
            return null;
        });
        assertThat(as(leader, Role.LEADER, () -> kept.content(file))).isNotNull();
    }

    @Test
    void keepsFilesOnceSubmittedUntilReturned() {
        var ready = readyRow();
        var file = as(owner, Role.OWNER, () -> evidences.files(ready)).getFirst();
        as(owner, Role.OWNER, () -> updates.submit(List.of(ready.update().id())));
        assertThatThrownBy(() -> as(owner, Role.OWNER, () -> evidences.detach(cell, file.id())))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("review.notEditable");
        assertThatThrownBy(() -> attach("more.pdf")).hasMessageContaining("review.notEditable");

        giveBack("stamp missing");
        assertThat(as(owner, Role.OWNER, () -> updates.row(cell)).state()).isEqualTo(WorkState.RETURNED);
        assertThat(attach("stamped.pdf").state()).isEqualTo(WorkState.READY);
    }

    @Test
    void takesAFileAway() {
        var ready = readyRow();
        var file = as(owner, Role.OWNER, () -> evidences.files(ready)).getFirst();
        var row = as(owner, Role.OWNER, () -> evidences.detach(cell, file.id()));
        assertThat(row.evidence()).isZero();
        assertThat(row.state()).isEqualTo(WorkState.TO_FILL);
    }

    @Test
    void isShutForOtherUnits() {
        String stranger = office.person("stranger-ue" + counter, Role.OWNER, office.unit("X" + counter + "-UE", "CITY",
                LeverageClass.NON_INDUSTRIAL, true), null);
        assertThatThrownBy(() -> as(stranger, Role.OWNER, () -> evidences.attach(cell, "x.pdf", PDF)))
                .isInstanceOf(NotFound.class);
        var row = attach("contract.pdf");
        assertThatThrownBy(() -> as(stranger, Role.OWNER, () -> evidences.files(row))).isInstanceOf(NotFound.class);
    }

    @Test
    void repeatsTheLastFigureInOnePress() {
        var row = as(owner, Role.OWNER, () -> updates.saveNoChange(cell, null, "nothing new"));
        assertThat(row.update().figure().value()).isEqualByComparingTo("0");
        assertThat(row.state()).isEqualTo(WorkState.READY);
    }

    private WorkRow readyRow() {
        as(owner, Role.OWNER, () -> updates.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.TEN))));
        return attach("contract.pdf");
    }

    private WorkRow attach(String fileName) {
        return as(owner, Role.OWNER, () -> evidences.attach(cell, fileName, PDF));
    }

    private void giveBack(String reason) {
        as(reviewer, Role.REVIEWER, () -> {
            var line = reviews.pending().stream().filter(one -> one.row().cell().equals(cell)).findFirst().orElseThrow();
            inbox.decide(List.of(line.ref()), new Decision.Return(reason, "evidence"));
            return null;
        });
    }

    private <T> T as(String login, Role role, Supplier<T> work) {
        return office.act(login, List.of(role), work);
    }
}
