package org.pillarboard.indicator;

import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.cache.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current {@link Catalogue}; it is read again after a transaction that changed the register has committed. */
@Service
@Transactional(readOnly = true)
public class Catalogues {

    private final IndicatorRepositories tables;
    private final ApplicationEventPublisher events;
    private final Kept<Catalogue> current;

    Catalogues(IndicatorRepositories tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
        current = new Kept<>(this::read);
    }

    /** The catalogue as it stands; no query once it has been read. */
    public Catalogue current() {
        return current.get();
    }

    void changed() {
        events.publishEvent(new MeasuresChanged());
        current.changes();
    }

    private Catalogue read() {
        var indicators = tables.indicators().findAllByOrderByStandingSortOrder().stream().map(Indicator::toRow)
                .collect(Collectors.toMap(IndicatorRow::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var rules = tables.rules().newestFirst().stream().map(RagRuleVersion::toRow)
                .collect(Collectors.groupingBy(row -> row.draft().indicatorCode()));
        var seasons = tables.seasons().findAll().stream().map(SeasonProfile::toVersion)
                .map(version -> new Measures.Version<>(version, version.knownFrom())).toList();
        var lines = tables.leverageLines().findAll().stream().map(one -> new Measures.Version<>(one.toRow(), one.knownFrom())).toList();
        var marks = tables.benchmarks().findAll().stream().map(one -> new Measures.Version<>(one.toRow(), one.knownFrom())).toList();
        var deadlines = new Deadlines(tables.dueRules().findAll().stream().map(DueRule::toVersion).toList());
        var weights = tables.weights().findAll().stream().map(IndicatorWeight::toVersion).toList();
        return new Catalogue(indicators, rules, new Measures<>(seasons, SeasonVersion::code),
                new Measures<>(marks, row -> row.code() + row.year()), new Measures<>(lines, LeverageLineRow::leverageClass),
                Duties.known(tables.duties().findAll(), tables.dutyEnds().findAll()), deadlines, new Weights(weights));
    }
}
