package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the world publishes and payments follow (利率与节假日): reference rates with the day they take effect, and each year's days
 * off. Administrators carry both on; every schedule is reckoned with them from that moment.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'REVIEWER')")
public class References {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .+-]{0," + (MarketRates.CODE_LENGTH - 1) + "}");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(30);
    private static final int DECIMALS = 4;

    private final MarketRateRepository rates;
    private final SpecialDayRepository days;
    private final Reference reference;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    References(MarketRateRepository rates, SpecialDayRepository days, Reference reference, CurrentUser user, Trail trail, Clock clock) {
        this.rates = rates;
        this.days = days;
        this.reference = reference;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The codes of the rates there are. */
    public List<String> codes() {
        return reference.market().codes();
    }

    /** All rates, the newest first. One select. */
    public List<MarketRateRow> rates() {
        return rates.findAll().stream().map(MarketRate::toRow).sorted(Comparator.comparing(MarketRateRow::effectiveOn).reversed()
                .thenComparing(MarketRateRow::code)).toList();
    }

    /** The years whose days off are known, the newest first. One select. */
    public List<HolidayYear> years() {
        var byYear = days.findAll().stream().collect(Collectors.groupingBy(day -> day.on.getYear(), TreeMap::new, Collectors.toList()));
        return byYear.descendingMap().entrySet().stream().map(entry -> year(entry.getKey(), entry.getValue())).toList();
    }

    private static HolidayYear year(int year, List<SpecialDay> some) {
        var newest = some.getFirst();
        return new HolidayYear(year, some.stream().filter(day -> !day.worked).map(day -> day.on).sorted().toList(),
                some.stream().filter(day -> day.worked).map(day -> day.on).sorted().toList(), newest.setByName, newest.setAt);
    }

    /**
     * Enters a rate, or puts right the one of that day.
     *
     * @throws RuleViolation {@code debt.rate.code}, {@code debt.rate.value}, {@code debt.rate.decimals}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void set(String code, LocalDate effectiveOn, BigDecimal rate) {
        if (!codes().contains(code)) {
            throw new RuleViolation("debt.rate.code", code);
        }
        enter(code, effectiveOn, rate);
    }

    /**
     * Enters the first rate of a new kind; floating debts may follow it from then on.
     *
     * @throws RuleViolation {@code debt.rate.name}, {@code debt.rate.taken}, {@code debt.rate.value}, {@code debt.rate.decimals}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void open(String code, LocalDate effectiveOn, BigDecimal rate) {
        if (!CODE.matcher(code).matches()) {
            throw new RuleViolation("debt.rate.name", String.valueOf(MarketRates.CODE_LENGTH));
        }
        codes().stream().filter(code::equalsIgnoreCase).findFirst().ifPresent(known -> {
            throw new RuleViolation("debt.rate.taken", known);
        });
        enter(code, effectiveOn, rate);
    }

    private void enter(String code, LocalDate effectiveOn, BigDecimal rate) {
        if (rate.signum() <= 0 || rate.compareTo(HIGHEST) >= 0) {
            throw new RuleViolation("debt.rate.value", HIGHEST);
        }
        if (rate.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleViolation("debt.rate.decimals", rate.toPlainString(), DECIMALS);
        }
        var key = new Reference.MarketRateKey(code, effectiveOn);
        String before = rates.findById(key).map(known -> known.rate.stripTrailingZeros().toPlainString()).orElse(null);
        String now = rate.stripTrailingZeros().toPlainString();
        if (now.equals(before)) {
            return;
        }
        rates.save(new MarketRate(key, rate, user.name(), clock.instant()));
        reference.changes();
        trail.record(TrailKind.SETTING, "marketRate", code + " " + effectiveOn, before, now);
    }

    /**
     * Takes the days of one year in, in place of those known of it.
     *
     * @return the year
     * @throws RuleViolation {@code debt.holiday.none}, {@code debt.holiday.years} when they are of several, {@code debt.holiday.weekday}
     *                       for a day worked that is no weekend
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public int bring(HolidayLines lines) {
        var years = lines.worked().keySet().stream().map(LocalDate::getYear).distinct().sorted().toList();
        if (years.isEmpty()) {
            throw new RuleViolation("debt.holiday.none");
        }
        if (years.size() > 1) {
            throw new RuleViolation("debt.holiday.years", String.valueOf(years.getFirst()), String.valueOf(years.getLast()));
        }
        lines.worked().forEach((day, worked) -> requireWeekend(day, worked));
        int year = years.getFirst();
        long before = days.countIn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        days.forget(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var now = clock.instant();
        days.saveAll(lines.worked().entrySet().stream().map(line -> new SpecialDay(line.getKey(), line.getValue(), user.name(), now)).toList());
        reference.changes();
        trail.record(TrailKind.SETTING, "specialDay", String.valueOf(year), String.valueOf(before), String.valueOf(lines.worked().size()));
        return year;
    }

    private static void requireWeekend(LocalDate day, boolean worked) {
        if (worked && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new RuleViolation("debt.holiday.weekday", day.toString());
        }
    }
}
