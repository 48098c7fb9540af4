package org.pillarboard.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.shared.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what has become official: the observations, and in the same transaction the official totals above them. */
@Component
class FigureBook {

    private record Page(String indicatorCode, Period period) {
    }

    private final ObservationRepository observations;
    private final TotalKeeper totals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureBook(ObservationRepository observations, TotalKeeper totals, ApplicationEventPublisher events, Clock clock) {
        this.observations = observations;
        this.totals = totals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the book for one hand, until its transaction ends: whoever comes meanwhile waits, and adds up with what this one
     * wrote. Answers the moment from which on it will be known, so that the order of knowing is the order of writing.
     */
    Instant open() {
        totals.lock();
        return clock.instant();
    }

    /** Appends observations; those of one indicator, period and moment are added up together. */
    void append(List<NewObservation> facts) {
        Map<Instant, List<NewObservation>> byMoment = facts.stream()
                .collect(Collectors.groupingBy(NewObservation::approvedAt, LinkedHashMap::new, Collectors.toList()));
        byMoment.forEach(this::appendAt);
        events.publishEvent(new FiguresApproved(
                facts.stream().map(fact -> fact.cell().indicatorCode()).collect(Collectors.toSet())));
    }

    /** Two selects for each period, however many indicators there are. */
    private void appendAt(Instant moment, List<NewObservation> facts) {
        var pages = facts.stream().collect(Collectors.groupingBy(
                fact -> new Page(fact.cell().indicatorCode(), fact.cell().period()), LinkedHashMap::new, Collectors.toList()));
        var sheets = new HashMap<Period, Map<String, TotalSheet>>();
        pages.forEach((page, some) -> {
            var sheet = sheets.computeIfAbsent(page.period(), period -> totals.open(indicators(pages.keySet(), period), period))
                    .get(page.indicatorCode());
            totals.keep(sheet, save(some, sheet), moment);
        });
    }

    private static List<String> indicators(Collection<Page> pages, Period period) {
        return pages.stream().filter(page -> page.period().equals(period)).map(Page::indicatorCode).toList();
    }

    private List<Observation> save(List<NewObservation> facts, TotalSheet sheet) {
        return observations.saveAll(facts.stream()
                .map(fact -> new Observation(fact, sheet.observationOf(fact.cell().unitCode()))).toList());
    }
}
