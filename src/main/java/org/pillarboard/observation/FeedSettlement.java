package org.pillarboard.observation;

import java.time.Clock;
import java.util.Set;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles fed figures where no decision does: when a feed opens, and every night, since days pass without anybody's doing: a
 * task falls due, a step is missed, a month ends in which nothing was handed over.
 */
@Component
class FeedSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(FeedSettlement.class);

    private final RegisterFigures figures;
    private final RegisterFeeds feeds;
    private final Catalogues catalogues;
    private final Units units;
    private final TransactionTemplate alone;
    private final Clock clock;

    FeedSettlement(RegisterFigures figures, RegisterFeeds feeds, Catalogues catalogues, Units units,
            TransactionTemplate alone, Clock clock) {
        this.figures = figures;
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.units = units;
        this.alone = alone;
        this.clock = clock;
    }

    @EventListener
    void settle(FeedOpened opened) {
        figures.refresh(opened.indicatorCode(), everyUnit(), opened.fromOn(), opened.fromOn(), cause(opened.byName()));
    }

    /**
     * The running period of every fed indicator and the last one that has ended, whatever their length. Each by itself: what one
     * register cannot compute keeps no other figure from being settled.
     */
    @Scheduled(cron = "${pillarboard.registers.settle}", zone = "Asia/Shanghai")
    void settle() {
        var lastMonth = Period.month(AsOf.today(clock).day().minusMonths(1));
        feeds.list().forEach(feed -> {
            try {
                alone.executeWithoutResult(begun -> settle(feed, lastMonth));
            } catch (RuntimeException failed) {
                LOG.error("not settled: {}", feed.indicatorCode(), failed);
            }
        });
    }

    private void settle(RegisterFeedRow feed, Period lastMonth) {
        var ended = catalogues.current().get(feed.indicatorCode()).rhythm().lastWithin(lastMonth);
        figures.refresh(feed.indicatorCode(), everyUnit(), ended.startsOn(), feed.fromOn(), cause(feed.openedByName()));
    }

    private static RegisterFigures.Cause cause(String openedByName) {
        return new RegisterFigures.Cause(openedByName, null);
    }

    private Set<String> everyUnit() {
        return units.tree().withDescendants(units.tree().root().code());
    }
}
