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
import org.pillarboard.cache.Kept;
import org.springframework.data.domain.Persistable;
import org.springframework.stereotype.Component;

/** What the whole market shares: reference rates and the days of work. Read once, anew after something was entered. */
@Component
class Reference {

    private final MarketRateRepository rates;
    private final SpecialDayRepository days;
    private final Kept<MarketRates> market = new Kept<>(this::readRates);
    private final Kept<WorkCalendar> calendar = new Kept<>(this::readDays);

    Reference(MarketRateRepository rates, SpecialDayRepository days) {
        this.rates = rates;
        this.days = days;
    }

    MarketRates market() {
        return market.get();
    }

    private MarketRates readRates() {
        return new MarketRates(rates.findAll().stream().collect(Collectors.groupingBy(row -> row.id.code(),
                Collectors.toMap(row -> row.id.effectiveOn(), row -> row.rate, (a, b) -> a, TreeMap::new))));
    }

    WorkCalendar calendar() {
        return calendar.get();
    }

    private WorkCalendar readDays() {
        var split = days.findAll().stream().collect(Collectors.partitioningBy(row -> row.worked,
                Collectors.mapping(row -> row.on, Collectors.toList())));
        return WorkCalendar.of(split.get(false), split.get(true));
    }

    /** Something is being entered: whoever asks after this transaction reads anew. */
    void changes() {
        market.changes();
        calendar.changes();
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
