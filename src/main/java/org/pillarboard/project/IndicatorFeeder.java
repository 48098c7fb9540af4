package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** Carries what milestones add into the indicators that projects feed, in the transaction that decided it. */
@Component
class IndicatorFeeder {

    private final ContributionRepository contributions;
    private final RegisterFeeds feeds;
    private final Observations observations;
    private final Catalogues catalogues;
    private final Clock clock;

    IndicatorFeeder(ContributionRepository contributions, RegisterFeeds feeds, Observations observations,
            Catalogues catalogues, Clock clock) {
        this.contributions = contributions;
        this.feeds = feeds;
        this.observations = observations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Records the figures these contributions move: the period they count in, and later ones where figures run on. */
    void feed(String unitCode, Collection<ContributionRow> moved, String reportedByName, String reason) {
        moved.stream().filter(one -> one.indicatorCode() != null).collect(java.util.stream.Collectors.groupingBy(
                ContributionRow::indicatorCode)).forEach((code, some) -> {
            var first = some.stream().map(ContributionRow::countedOn).min(LocalDate::compareTo).orElseThrow();
            feed(catalogues.current().get(code), unitCode, first, reportedByName, reason);
        });
    }

    private void feed(IndicatorRow indicator, String unitCode, LocalDate from, String reportedByName, String reason) {
        var touched = touched(indicator, from).stream().filter(period -> feeds.isFed(indicator.code(), period)).toList();
        if (touched.isEmpty()) {
            return;
        }
        var all = contributions.counted(indicator.code(), unitCode, touched.getLast().endsOn()).stream()
                .map(Contribution::toRow).toList();
        touched.forEach(period -> observations.record(new Cell(indicator.code(), unitCode, period),
                EnteredFigure.of(Counts.figure(indicator, period, all)), reportedByName, reason));
    }

    private List<Period> touched(IndicatorRow indicator, LocalDate from) {
        var today = AsOf.today(clock).day();
        var touched = new ArrayList<Period>();
        boolean runsOn = indicator.arithmetic().entryBasis() != EntryBasis.PERIOD;
        boolean endsWithYear = indicator.arithmetic().entryBasis() == EntryBasis.CUMULATIVE;
        for (int year = from.getYear(); year <= (runsOn && !endsWithYear ? today.getYear() : from.getYear()); year++) {
            indicator.rhythm().periods(year).stream().filter(period -> !period.endsOn().isBefore(from))
                    .filter(period -> runsOn ? !period.startsOn().isAfter(today) : period.contains(from))
                    .forEach(touched::add);
        }
        return touched;
    }
}
