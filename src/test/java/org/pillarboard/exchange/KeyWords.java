package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.debt.DueItem;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Period;

/** The keys themselves for words. */
public class KeyWords implements SheetWords {

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String text(String key, Object... args) {
        return args.length == 0 ? key : List.of(args).toString();
    }

    @Override
    public String sentence(String key, List<Object> args) {
        return key;
    }

    @Override
    public String period(Period period) {
        return period.code();
    }

    @Override
    public String unit(UnitRow unit) {
        return unit.name();
    }

    @Override
    public String money(BigDecimal yuan) {
        return yuan.toPlainString();
    }

    @Override
    public String sources(DueItem due, LocalDate day) {
        return due.isSecured() ? "secured" : "open";
    }

    @Override
    public String moment(Instant moment) {
        return moment.toString();
    }

    @Override
    public String light(IndicatorReading reading) {
        return reading.rag().map(Enum::name).orElse("none");
    }

    @Override
    public String why(IndicatorReading reading) {
        return reading.reading().getClass().getSimpleName();
    }

    @Override
    public Optional<String> notice() {
        return Optional.of("invented");
    }
}
