package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.Selects;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.evidence.PaperShelves;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.UpdateEvidences;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A confidential instrument beside one that is not: what tells of it is for leaders, for the ledger's section and for the debtor. */
@SpringBootTest
@MariaDb
@Import({DebtOffice.class, Selects.class})
class ConfidentialDebtsTest {

    private static final LocalDate TODAY = OfficeDay.TODAY;
    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));

    @Autowired
    private DebtLedger ledger;
    @Autowired
    private InstrumentDossiers dossiers;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private Evidences evidences;
    @Autowired
    private PaperShelves shelves;
    @Autowired
    private ObservationUpdates figures;
    @Autowired
    private UpdateEvidences figurePapers;
    @Autowired
    private ObservationReviews figureReviews;
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private Office office;
    private DebtOffice.Desk desk;
    private int number;
    private String unit;
    private String open;
    private String secret;
    private UUID openPaper;
    private UUID secretPaper;
    private UUID commonPaper;
    private UUID ratingPaper;
    private Map<String, Role> insiders;
    private String other;

    @BeforeEach
    void fillTheLedger() {
        desk = debtors.open("CD");
        number = desk.number();
        unit = desk.unit();
        open = "OPEN-" + number;
        secret = "SECRET-" + number;
        insiders = Map.of(desk.owner(), Role.OWNER, desk.reviewer(), Role.REVIEWER, desk.leader(), Role.LEADER);
        other = office.person("other-cd" + number, Role.REVIEWER, null, "KJ");
        openPaper = file(draft("open", List.of(bond(open, false)), List.of()), "open.pdf");
        secretPaper = file(draft("names " + secret, List.of(bond(secret, true)), List.of()), "secret.pdf");
        commonPaper = file(draft("rolls into " + secret, List.of(), List.of(EntryDraft.source(open, TODAY.plusYears(1),
                new BigDecimal("100000000.00"), SourceKind.NEW_ISSUE, SourceStatus.INTENDED, secret, ""))), "common.pdf");
        ratingPaper = file(new FilingDraft(unit, "rates", List.of(), List.of(), List.of(), List.of(
                SheetLine.of(LineKind.RATING).with(LineField.RATED, secret).with(LineField.AGENCY, "Agency").with(LineField.GRADE, "AA")
                        .with(LineField.ON, TODAY.toString()))), "rating.pdf");
        desk.asReviewer(() -> {
            restrictions.set(unit, secret, TODAY, true, "why");
            return unit;
        });
    }

    private FilingDraft draft(String note, List<InstrumentDraft> bonds, List<EntryDraft> entries) {
        return new FilingDraft(unit, note, bonds, entries, List.of());
    }

    private static InstrumentDraft bond(String code, boolean confidential) {
        var terms = new Terms(new BigDecimal("200000000.00"), TODAY.minusYears(2), TODAY.plusYears(1), Repayment.BULLET, 1,
                Coupon.fixed("4"), DayCountRule.ACT_ACT, DayRoll.NONE, List.of());
        return new InstrumentDraft(code, code, code, DebtKind.MTN, "bank", terms, null, "", true, false, confidential, "");
    }

    private UUID file(FilingDraft draft, String paper) {
        var id = desk.file(draft);
        var evidence = desk.asOwner(() -> evidences.add(new Evidences.Subject(DebtFilings.SUBJECT, id, unit), paper,
                ("%PDF-1.4 " + paper + number).getBytes(StandardCharsets.US_ASCII)));
        assertThatThrownBy(() -> fixtures.as(other, Role.REVIEWER, () -> evidences.content(evidence))).isInstanceOf(NotFound.class);
        desk.approve(id);
        return evidence;
    }

    private void allInsiders(Supplier<?> work) {
        insiders.forEach((login, role) -> assertThat(fixtures.as(login, role, work::get)).as(login).isEqualTo(true));
    }

    private <T> T outside(Supplier<T> work) {
        return fixtures.as(other, Role.REVIEWER, work);
    }

    @Test
    void handsPapersOnlyToThoseWhoSeeAllTheyTellOf() {
        assertThat(outside(() -> evidences.content(openPaper)).fileName()).isEqualTo("open.pdf");
        Stream.of(secretPaper, commonPaper, ratingPaper).forEach(paper -> {
            assertThatThrownBy(() -> outside(() -> evidences.content(paper))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outside(() -> evidences.preview(paper))).isInstanceOf(NotFound.class);
        });
        allInsiders(() -> Stream.of(openPaper, secretPaper, commonPaper, ratingPaper).noneMatch(paper -> evidences.content(paper).fileName().isEmpty()));
    }

    @Test
    void keepsAPaperClosedWhereverElseItIsPut() {
        var place = Ids.next();
        desk.asOwner(() -> {
            assertThat(shelves.kept(List.of(unit), "test", null, "")).extracting(KeptPaper::fileName)
                    .containsExactlyInAnyOrder("open.pdf", "secret.pdf", "common.pdf", "rating.pdf");
            shelves.share(new Evidences.Subject("test", place, unit), "", secretPaper);
            shelves.share(new Evidences.Subject("test", place, unit), "", openPaper);
            return place;
        });

        assertThat(outside(() -> evidences.behind("test", List.of(place))).get(place)).extracting(EvidenceRow::fileName)
                .containsExactly("open.pdf");
        assertThatThrownBy(() -> outside(() -> evidences.content(secretPaper))).isInstanceOf(NotFound.class);
        allInsiders(() -> evidences.behind("test", List.of(place)).get(place).size() == 2);
    }

    /** The reviewer of another section's figure does not see the paper; who brought it counts it. */
    @Test
    void keepsAPaperClosedBehindAFigureThatWaits() {
        var cell = new Cell("SR12", unit, Period.parse("2026-09"));
        fixtures.duty("SR12", unit);
        String reporter = fixtures.owner("reporter-cd" + number, unit);
        fixtures.as(reporter, Role.OWNER, () -> {
            var bare = figures.save(ObservationDraft.of(cell, EnteredFigure.of(BigDecimal.TEN)));
            assertThat(bare.evidence()).isZero();
            figurePapers.share(cell, openPaper);
            var row = figurePapers.share(cell, secretPaper);
            assertThat(row.evidence()).isEqualTo(2);
            figures.submit(List.of(row.update().id()));
            return row;
        });
        assertThat(outside(figureReviews::pending)).filteredOn(line -> line.row().cell().equals(cell)).singleElement()
                .satisfies(line -> assertThat(line.evidence()).extracting(EvidenceRow::fileName).containsExactly("open.pdf"));
    }

    @Test
    void tellsOthersNothingByWayOfWhatTheyMaySee() {
        var dossier = outside(() -> dossiers.get(open, TODAY, LATER));
        assertThat(dossier.toString()).doesNotContain(secret, "common.pdf");
        assertThat(dossier.history()).hasSize(2).first().satisfies(line -> assertThat(line.files()).hasSize(1));
        allInsiders(() -> dossiers.get(open, TODAY, LATER).history().getLast().filing().note().contains(secret)
                && dossiers.get(open, TODAY, LATER).history().getLast().files().size() == 1);
        assertThatThrownBy(() -> outside(() -> dossiers.get(secret, TODAY, LATER))).isInstanceOf(NotFound.class);
        assertThat(outside(() -> ledger.history(secret))).isEmpty();
    }

    @Test
    void keepsRatingsAndRestrictionsToThoseWhoSeeTheInstrument() {
        assertThat(outside(() -> ledger.registers(unit, TODAY, LATER).ratings())).isEmpty();
        allInsiders(() -> ledger.registers(unit, TODAY, LATER).ratings().size() == 1);
        assertThat(outside(restrictions::list)).noneMatch(row -> row.instrumentCode().equals(secret));
        allInsiders(() -> restrictions.list().stream().anyMatch(row -> row.instrumentCode().equals(secret)));
    }
}
