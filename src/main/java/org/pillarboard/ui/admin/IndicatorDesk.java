package org.pillarboard.ui.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.RagRules;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.RegisterFeedRow;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** The registers the screen of indicators asks, as of today. */
@Component
record IndicatorDesk(Catalogues catalogues, Indicators indicators, Targets targets, RagRules rules, Readings readings,
        Pillars pillars, RegisterFeeds feeds, Units units, Sections sections, CurrentUser user, Clock clock) {

    /**
     * What another rule would make of the newest period's lights.
     *
     * @param period  the lights are of
     * @param applies whether the rule is in force for that period; otherwise the lights are what they would be if it were
     */
    record Trial(Period period, boolean applies, List<Change> changes) {
    }

    /** A light before and after a change of its rule. */
    record Change(IndicatorReading now, IndicatorReading then) {
    }

    Catalogue catalogue() {
        return catalogues.current();
    }

    /** The indicators that have not been retired. */
    List<IndicatorRow> asked() {
        return catalogue().indicators().stream().filter(row -> row.standing().retiredOn() == null
            || today().isBefore(row.standing().retiredOn())).toList();
    }

    /** How many of them no unit has to report, today or later, and no register feeds. */
    long unreported(List<IndicatorRow> asked) {
        var fed = feeds.list().stream().map(RegisterFeedRow::indicatorCode).collect(Collectors.toSet());
        return asked.stream().map(IndicatorRow::code).filter(code -> !fed.contains(code)).filter(code -> catalogue().duties()
            .ofIndicator(code).stream().noneMatch(duty -> duty.untilOn() == null || !today().isAfter(duty.untilOn()))).count();
    }

    LocalDate today() {
        return AsOf.today(clock).day();
    }

    List<PillarRow> allPillars() {
        return pillars.list();
    }

    List<UnitRow> allUnits() {
        return units.tree().inOrder();
    }

    List<SectionRow> allSections() {
        return sections.list();
    }

    SectionRow sectionOf(IndicatorRow indicator) {
        return sections.get(indicator.sectionCode());
    }

    boolean isAdministrator() {
        return user.is(Role.ADMIN);
    }

    /** Since when a register feeds the indicator; empty of one that is typed. */
    Optional<RegisterFeedRow> feedOf(IndicatorRow indicator) {
        return feeds.list().stream().filter(row -> row.indicatorCode().equals(indicator.code())).findFirst();
    }

    /** Whether a register could feed it. */
    boolean isComputable(IndicatorRow indicator) {
        return feeds.computable().contains(indicator.code());
    }

    /** Whether this person's section answers for the indicator. */
    boolean answersFor(IndicatorRow indicator) {
        return user.is(Role.REVIEWER) && user.reviewedSections().contains(indicator.sectionCode());
    }

    List<TargetRow> targetsOf(IndicatorRow indicator, String unitCode) {
        return targets.versions(indicator.code(), List.of(unitCode), AsOf.today(clock));
    }

    /** The lights of the city and of each unit below, now and under another rule; nothing is stored. */
    Trial tryOut(RagRuleDraft draft) {
        var asOf = AsOf.today(clock);
        var unit = user.homeUnit();
        var period = readings.latestMonth(unit, asOf);
        var then = readings.preview(draft, unit, period, asOf);
        var now = readings.byUnit(draft.indicatorCode(), unit, period, asOf);
        return new Trial(period, !draft.effectiveOn().isAfter(period.endsOn()), IntStream.range(0, now.size())
                .mapToObj(i -> new Change(now.get(i), then.get(i))).toList());
    }
}
