package org.pillarboard.indicator;

import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the current {@link Catalogue}; it is read again after a transaction that changed the register has committed. */
@Service
@Transactional(readOnly = true)
public class Catalogues {

    private final IndicatorRepositories tables;
    private final ApplicationEventPublisher events;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Catalogue current;

    Catalogues(IndicatorRepositories tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /** The catalogue as it stands; no query once it has been read. */
    public Catalogue current() {
        Catalogue known = current;
        if (known != null) {
            return known;
        }
        long before = changes.get();
        Catalogue read = read();
        if (changes.get() == before) {
            current = read;
        }
        return read;
    }

    void changed() {
        events.publishEvent(new MeasuresChanged());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changes.incrementAndGet();
                current = null;
            }
        });
    }

    private Catalogue read() {
        var indicators = tables.indicators().findAllByOrderByStandingSortOrder().stream().map(Indicator::toRow)
                .collect(Collectors.toMap(IndicatorRow::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var rules = tables.rules().newestFirst().stream().map(RagRuleVersion::toRow)
                .collect(Collectors.groupingBy(row -> row.draft().indicatorCode()));
        var seasons = tables.seasons().findAll().stream().map(SeasonProfile::toRow)
                .collect(Collectors.toMap(SeasonRow::code, Function.identity()));
        var lines = tables.leverageLines().findAll().stream().map(LeverageLine::toRow)
                .collect(Collectors.toMap(LeverageLineRow::leverageClass, Function.identity()));
        var dueDays = tables.dueRules().findAll().stream()
                .collect(Collectors.toMap(DueRule::frequency, DueRule::dueDay));
        return new Catalogue(indicators, rules, seasons,
                tables.benchmarks().findAll().stream().map(Benchmark::toRow).toList(), lines,
                new Duties(tables.duties().findAll().stream().map(ReportingDuty::toRow).toList()), dueDays);
    }
}
