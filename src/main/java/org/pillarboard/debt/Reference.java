package org.pillarboard.debt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the whole market shares: reference rates and the days of work. Read once; both change by migration alone. */
@Component
class Reference {

    private final MarketRateRepository rates;
    private final SpecialDayRepository days;
    private volatile @Nullable MarketRates market;
    private volatile @Nullable WorkCalendar calendar;

    Reference(MarketRateRepository rates, SpecialDayRepository days) {
        this.rates = rates;
        this.days = days;
    }

    MarketRates market() {
        var kept = market;
        if (kept == null) {
            kept = new MarketRates(rates.findAll().stream().collect(Collectors.groupingBy(row -> row.id.code(),
                    Collectors.toMap(row -> row.id.effectiveOn(), row -> row.rate, (a, b) -> a, TreeMap::new))));
            market = kept;
        }
        return kept;
    }

    WorkCalendar calendar() {
        var kept = calendar;
        if (kept == null) {
            var split = days.findAll().stream().collect(Collectors.partitioningBy(row -> row.worked,
                    Collectors.mapping(row -> row.on, Collectors.toList())));
            kept = WorkCalendar.of(split.get(false), split.get(true));
            calendar = kept;
        }
        return kept;
    }

    @Embeddable
    record MarketRateKey(String code, LocalDate effectiveOn) {
    }
}

@Entity
@Immutable
class MarketRate {

    @EmbeddedId
    Reference.MarketRateKey id;
    BigDecimal rate;

    protected MarketRate() {
    }
}

@Entity
@Immutable
class SpecialDay {

    @Id
    @jakarta.persistence.Column(name = "on_day")
    LocalDate on;
    boolean worked;

    protected SpecialDay() {
    }
}
