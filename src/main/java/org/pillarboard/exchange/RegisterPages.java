package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.identity.Units;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.project.Reconciliation;
import org.pillarboard.project.Reconciliations;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.stereotype.Component;

/** The page of an indicator's workbook that sets register and report side by side (台账核对), as its page on the screen does. */
@Component
class RegisterPages {

    private final Reconciliations reconciliations;
    private final RegisterFeeds feeds;
    private final Units units;
    private final Clock clock;

    RegisterPages(Reconciliations reconciliations, RegisterFeeds feeds, Units units, Clock clock) {
        this.reconciliations = reconciliations;
        this.feeds = feeds;
        this.units = units;
        this.clock = clock;
    }

    /** Nothing for an indicator no register knows, and for one who looks back at another day, which nobody compared then. */
    void write(ExcelBook book, ListHead head, IndicatorDetail detail, Period period, AsOf asOf, SheetWords words) {
        String code = detail.reading().indicator().code();
        if (!feeds.computable().contains(code) || !asOf.equals(AsOf.today(clock))) {
            return;
        }
        var both = reconciliations.of(code, detail.reading().unitCode(), period.endsOn());
        boolean wins = feeds.list().stream().anyMatch(feed -> feed.indicatorCode().equals(code));
        int decimals = PillarList.decimals(detail.reading());
        new ListPage<Reconciliation.Line>(words)
                .text("unitCode", 16, Reconciliation.Line::unitCode)
                .text("unit", 28, line -> units.tree().find(line.unitCode()).map(words::unit).orElse(line.unitCode()))
                .number("register", 16, line -> decimals, Reconciliation.Line::register)
                .number("reported", 16, line -> decimals, Reconciliation.Line::reported)
                .number("apart", 16, line -> decimals, Reconciliation.Line::difference)
                .write(book.page(words.text("indicator.register")), head.with("registerDay", both.day().toString())
                        .where("register", plain(both.register())).where("reported", plain(both.reported())).where("apart", plain(both.difference()))
                        .with("official", words.text(wins ? "indicator.register.wins" : "indicator.register.waits")), both.lines());
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }
}
