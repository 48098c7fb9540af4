package org.pillarboard.ui.kit.handout;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.DueItem;
import org.pillarboard.exchange.SheetWords;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.DemoChip;
import org.pillarboard.ui.kit.MoneyWords;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.figure.DueWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.UnitNames;

/**
 * Says on a sheet what the screens say.
 *
 * @param invented whether the figures are demonstration data
 */
record HandOutWords(Locale locale, boolean invented) implements SheetWords {

    private static final int DECIMALS = 6;

    /** As the page says it that the button stands on. */
    static HandOutWords of(Locale locale) {
        return new HandOutWords(locale, DemoChip.isAnnounced());
    }

    @Override
    public String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }

    @Override
    public String sentence(String key, List<Object> args) {
        return RuleWords.of(key, args, DECIMALS, locale);
    }

    @Override
    public String period(Period period) {
        return PeriodNames.of(period, locale);
    }

    @Override
    public String unit(UnitRow unit) {
        return UnitNames.full(unit, locale);
    }

    @Override
    public String money(BigDecimal yuan) {
        return MoneyWords.of(yuan, locale);
    }

    @Override
    public String sources(DueItem due, LocalDate day) {
        return Stream.of(DueWords.money(due, day, locale), DueWords.more(due, day, locale)).filter(told -> !told.isEmpty())
                .collect(Collectors.joining(text("kit.semicolon")));
    }

    @Override
    public String moment(Instant moment) {
        return OfficeTimes.full(moment);
    }

    @Override
    public String light(IndicatorReading reading) {
        return text(ReadingBadge.silence(reading).orElseGet(() -> "kit.tone." + ReadingBadge.tone(reading)));
    }

    @Override
    public String why(IndicatorReading reading) {
        return new FigureWords(reading.indicator(), locale).why(reading);
    }

    @Override
    public Optional<String> notice() {
        return invented ? Optional.of(text("kit.demo")) : Optional.empty();
    }
}
