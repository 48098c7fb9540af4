package org.pillarboard.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles fed figures where no decision does: when a feed opens, and every night and after every start in the name of the product itself
 * ({@link RegisterFigures.Cause#BY_PRODUCT}), since days pass without anybody's doing, and without the product's running: a task falls due, a step is missed, a
 * month ends in which nothing was handed over.
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
    private final TaskScheduler scheduler;
    private final String nightly;

    FeedSettlement(RegisterFigures figures, RegisterFeeds feeds, Catalogues catalogues, Units units,
            TransactionTemplate alone, Clock clock, TaskScheduler scheduler, @Value("${pillarboard.registers.settle}") String nightly) {
        this.figures = figures;
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.units = units;
        this.alone = alone;
        this.clock = clock;
        this.scheduler = scheduler;
        this.nightly = nightly;
    }

    @EventListener
    void settle(FeedOpened opened) {
        figures.refresh(opened.indicatorCode(), everyUnit(), opened.fromOn(), opened.fromOn(),
                new RegisterFigures.Cause(opened.byName(), Occasion.of(Occasion.Kind.FEED, "")));
    }

    /** In the background; the nights it was off are made up for, and what has been settled today already changes nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void settleAfterStart() {
        if (!nightly.equals(Scheduled.CRON_DISABLED)) {
            scheduler.schedule(this::settle, Instant.EPOCH);
        }
    }

    /**
     * The running period of every fed indicator and the last one that has ended, whatever their length. Each by itself: what one
     * register cannot compute keeps no other figure from being settled.
     */
    @Scheduled(cron = "${pillarboard.registers.settle}", zone = "Asia/Shanghai")
    synchronized void settle() {
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
        figures.refresh(feed.indicatorCode(), everyUnit(), ended.startsOn(), feed.fromOn(),
                new RegisterFigures.Cause(RegisterFigures.Cause.BY_PRODUCT, null));
    }

    private Set<String> everyUnit() {
        return units.tree().withDescendants(units.tree().root().code());
    }
}
