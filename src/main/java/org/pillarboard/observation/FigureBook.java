package org.pillarboard.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.shared.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what has become official: the observations, and in the same transaction the official totals above them. */
@Component
class FigureBook {

    private record Page(String indicatorCode, Period period, Instant knownFrom) {
    }

    private final ObservationRepository observations;
    private final TotalKeeper totals;
    private final ApplicationEventPublisher events;

    FigureBook(ObservationRepository observations, TotalKeeper totals, ApplicationEventPublisher events) {
        this.observations = observations;
        this.totals = totals;
        this.events = events;
    }

    /** Appends observations; those of one indicator, period and moment are added up together. */
    void append(List<NewObservation> facts) {
        var pages = facts.stream().collect(Collectors.groupingBy(
                fact -> new Page(fact.cell().indicatorCode(), fact.cell().period(), fact.approvedAt()),
                LinkedHashMap::new, Collectors.toList()));
        pages.forEach(this::appendPage);
        events.publishEvent(new FiguresApproved(
                pages.keySet().stream().map(Page::indicatorCode).collect(Collectors.toSet())));
    }

    private void appendPage(Page page, List<NewObservation> facts) {
        var sheet = totals.open(page.indicatorCode(), page.period());
        List<Observation> appended = observations.saveAll(facts.stream()
                .map(fact -> new Observation(fact, sheet.observationOf(fact.cell().unitCode()))).toList());
        totals.keep(sheet, appended, page.knownFrom());
    }

    /** Writes the totals anew from all observations, in the order they became known. */
    void rebuildTotals() {
        totals.clear();
        Map<String, List<Observation>> pages = observations.inOrder().stream()
                .collect(Collectors.groupingBy(Observation::pageKey, TreeMap::new, Collectors.toList()));
        pages.values().forEach(this::replay);
    }

    private void replay(List<Observation> page) {
        Function<Observation, Instant> moment = Observation::knownFrom;
        var byMoment = page.stream().collect(Collectors.groupingBy(moment, TreeMap::new, Collectors.toList()));
        Observation any = page.getFirst();
        byMoment.forEach((known, some) -> totals.keep(totals.open(any.indicatorCode(), any.period()),
                new ArrayList<>(some), known));
    }
}
