package org.pillarboard.debt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.domain.Persistable;
import org.springframework.stereotype.Component;

/** What the whole market shares: reference rates and the days of work. Read once, anew after something was entered. */
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

    /** Something was entered: the next who asks reads anew. */
    void forget() {
        market = null;
        calendar = null;
    }

    @Embeddable
    record MarketRateKey(String code, LocalDate effectiveOn) {
    }
}

@Entity
@Unrecorded
class MarketRate {

    @EmbeddedId
    Reference.MarketRateKey id;
    BigDecimal rate;
    String setByName;
    @Nullable Instant setAt;

    protected MarketRate() {
    }

    MarketRate(Reference.MarketRateKey id, BigDecimal rate, String byName, Instant at) {
        this.id = id;
        this.rate = rate;
        this.setByName = byName;
        this.setAt = at;
    }

    MarketRateRow toRow() {
        return new MarketRateRow(id.code(), id.effectiveOn(), rate, setByName, setAt);
    }
}

@Entity
@Unrecorded
class SpecialDay implements Persistable<LocalDate> {

    @Id
    @jakarta.persistence.Column(name = "on_day")
    LocalDate on;
    boolean worked;
    String setByName;
    @Nullable Instant setAt;
    @Transient
    private boolean fresh;

    protected SpecialDay() {
    }

    SpecialDay(LocalDate on, boolean worked, String byName, Instant at) {
        this.on = on;
        this.worked = worked;
        this.setByName = byName;
        this.setAt = at;
        this.fresh = true;
    }

    @Override
    public LocalDate getId() {
        return on;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
