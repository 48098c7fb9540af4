package org.pillarboard.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.debt.Debts.bullet;
import static org.pillarboard.debt.Debts.yi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.pillarboard.MariaDb;
import org.pillarboard.shared.AsOf;
import org.pillarboard.review.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Filings that only one of them can be true of, approved in the same instant: the second is refused. */
@SpringBootTest
@MariaDb
@Import(DebtOffice.class)
class FilingsAtOnceTest {

    private static final AsOf LATER = new AsOf(LocalDate.of(2099, 12, 31));
    private static final int HANDS = 4;
    @Autowired
    private DebtOffice debtors;
    @Autowired
    private DebtLedger ledger;

    private static InstrumentDraft bond(String code) {
        return new InstrumentDraft(code, "Bond", "Bond", DebtKind.MTN, "", bullet("5", "2024-12-10", "2026-12-10", "4"), null, "", true, false,
                false, "", "", "");
    }

    private static FilingDraft opens(DebtOffice.Desk desk, String code) {
        return new FilingDraft(desk.unit(), "opens", List.of(bond(code)), List.of(), List.of());
    }

    @RepeatedTest(3)
    void repaysNoMoreThanIsOwed() throws Exception {
        var desk = debtors.open("AT");
        String code = "AT-" + desk.number();
        desk.approve(desk.file(opens(desk, code)));
        var filed = new ArrayList<UUID>();
        for (int hand = 0; hand < HANDS; hand++) {
            filed.add(desk.file(new FilingDraft(desk.unit(), "repays " + hand, List.of(), List.of(
                    new EntryDraft(code, EntryKind.REPAYMENT, LocalDate.of(2026, 3, 18), yi("3"), null, null, null, null, null, "", null,
                            new EntryDetail(null, "", null, "hand " + hand))), List.of())));
        }

        assertThat(approvedAtOnce(desk, filed)).isEqualTo(1);
        var position = desk.asOwner(() -> ledger.book(desk.unit(), LocalDate.of(2026, 10, 31), LATER)).positions().getFirst();
        assertThat(position.balance()).isEqualByComparingTo(yi("2"));
    }

    @RepeatedTest(3)
    void givesANumberOnce() throws Exception {
        var desk = debtors.open("AC");
        String code = "AC-" + desk.number();
        var filed = new ArrayList<UUID>();
        for (int hand = 0; hand < HANDS; hand++) {
            filed.add(desk.file(opens(desk, code)));
        }

        assertThat(approvedAtOnce(desk, filed)).isEqualTo(1);
        assertThat(desk.asOwner(() -> ledger.book(desk.unit(), LocalDate.of(2026, 10, 31), LATER)).positions()).hasSize(1);
    }

    /** How many of them went through; the others are sent back, so that nothing waits for ever in the inbox all tests share. */
    private static long approvedAtOnce(DebtOffice.Desk desk, List<UUID> filed) throws InterruptedException {
        var barrier = new CyclicBarrier(filed.size());
        var approvals = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(filed.size())) {
            filed.forEach(filing -> approvals.add(threads.submit(() -> {
                barrier.await();
                desk.approve(filing);
                return filing;
            })));
        }
        long approved = 0;
        for (int i = 0; i < approvals.size(); i++) {
            try {
                approvals.get(i).get();
                approved++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).hasMessageMatching("debt\\.(repaidTooMuch|codeTaken) .*");
                desk.decide(filed.get(i), new Decision.Return("too late", null));
            }
        }
        return approved;
    }
}
