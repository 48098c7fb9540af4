package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.Office;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Arithmetic;
import org.pillarboard.indicator.Basis;
import org.pillarboard.indicator.DefinitionDraft;
import org.pillarboard.indicator.EntryRules;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.indicator.Naming;
import org.pillarboard.indicator.Origin;
import org.pillarboard.indicator.RagRuleDraft;
import org.pillarboard.indicator.RagRules;
import org.pillarboard.indicator.Rhythm;
import org.pillarboard.indicator.Standing;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.indicator.ValueSource;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.ObservationReviews;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.Observations;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.ReviewLine;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.RagRule;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Sets up what a real file needs, as an administrator and a section would, and walks its figures to their place. */
@TestComponent
@Import(Office.class)
class ImportFixtures {

    private static final String SECTION = "MS";
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static int counter;

    final Office office;
    private final Indicators indicators;
    private final Targets targets;
    private final RagRules rules;
    private final Imports imports;
    private final ObservationReviews reviews;
    private final ReviewInbox inbox;
    private final Readings readings;
    private final Observations observations;
    String owner = "";
    String reviewer = "";
    String root = "";
    private int number;

    ImportFixtures(Office office, Indicators indicators, Targets targets, RagRules rules, Imports imports,
            ObservationReviews reviews, ReviewInbox inbox, Readings readings, Observations observations) {
        this.office = office;
        this.indicators = indicators;
        this.targets = targets;
        this.rules = rules;
        this.imports = imports;
        this.reviews = reviews;
        this.inbox = inbox;
        this.readings = readings;
        this.observations = observations;
    }

    /** A tree of its own with an owner of it and a reviewer: every test starts afresh. */
    void open() {
        number = ++counter;
        root = office.unit("X" + number, "CITY", LeverageClass.NONE, true);
        owner = office.person("importer" + number, Role.OWNER, root, null);
        reviewer = office.person("decider" + number, Role.REVIEWER, null, SECTION);
    }

    String unit(String name, String parent) {
        return office.unit("X" + number + "-" + name, parent, LeverageClass.NONE, false);
    }

    /** An indicator of its own, reported monthly by these units. */
    String indicator(String name, String measureUnit, EntryBasis basis, UnitAggregation over, String... units) {
        return indicator(name, measureUnit, basis, over, false, units);
    }

    String indicator(String name, String measureUnit, EntryBasis basis, UnitAggregation over, boolean janFeb, String... units) {
        String code = "X" + number + name;
        var time = switch (basis) {
            case PERIOD -> TimeAggregation.SUM;
            case CUMULATIVE -> TimeAggregation.YTD;
            case POINT, MILESTONE -> TimeAggregation.LAST;
        };
        var row = new IndicatorRow(code, "PS", SECTION, new Naming(code, code, measureUnit, measureUnit, 1, false),
                new Arithmetic(Direction.HIGHER, basis, time, over, null, null), new Rhythm(Frequency.MONTH, janFeb),
                new Origin("", "S39", "", Basis.STATED, ValueSource.REPORTED, false),
                new Standing(BigDecimal.ONE, null, false, null, 900), new EntryRules(BigDecimal.valueOf(3), false, null));
        as("setup", Role.ADMIN, () -> {
            indicators.create(row, new DefinitionDraft(code, code, code, "published", LONG_AGO, "published"));
            List.of(units).forEach(unit -> indicators.assign(code, unit, LONG_AGO));
            return null;
        });
        return code;
    }

    /** Lights by pace: green from 95 %, amber from 80 % of what the plan asks. */
    void judgeByPace(String indicator) {
        as(reviewer, Role.REVIEWER, () -> {
            rules.set(new RagRuleDraft(indicator,
                    RagRuleSpec.of(new RagRule.Pace(new BigDecimal("0.95"), new BigDecimal("0.80"))), LONG_AGO, "published"));
            return null;
        });
    }

    void target(TargetDraft draft) {
        as(reviewer, Role.REVIEWER, () -> {
            targets.set(draft);
            return null;
        });
    }

    ImportPreview preview(ImportDraft draft) {
        return as(owner, Role.OWNER, () -> imports.preview(draft));
    }

    ImportFileRow commit(ImportDraft draft) {
        return as(owner, Role.OWNER, () -> imports.commit(draft, imports.preview(draft).seal()));
    }

    /** Takes the file in and approves all of it in one decision. */
    ImportFileRow take(ImportDraft draft) {
        var file = commit(draft);
        approve();
        return file;
    }

    int approve() {
        return as(reviewer, Role.REVIEWER, () -> {
            var mine = reviews.pending().stream().filter(line -> line.row().cell().unitCode().startsWith("X" + number))
                    .map(ReviewLine::ref).toList();
            inbox.decide(mine, new Decision.Approve());
            return mine.size();
        });
    }

    IndicatorReading reading(String indicator, String unit, String period) {
        return as(reviewer, Role.REVIEWER,
                () -> readings.board(unit, Period.parse(period), today()).get(indicator));
    }

    List<IndicatorReading> years(String indicator, String unit, int first, String period) {
        return as(reviewer, Role.REVIEWER,
                () -> readings.years(indicator, unit, first, Period.parse(period), today()));
    }

    List<ObservationRow> official(String indicator, String unit, String from, String to) {
        return as(reviewer, Role.REVIEWER, () -> observations.versions(indicator, List.of(unit), Period.parse(from),
                Period.parse(to), today()));
    }

    ObservationRow figure(String indicator, String unit, String period) {
        return official(indicator, unit, period, period).stream().filter(row -> row.periodCode().equals(period)).findFirst()
                .orElseThrow();
    }

    static AsOf today() {
        return AsOf.today(OfficeDay.office());
    }

    static ImportDraft draft(PublishedFile file, Mapping mapping) {
        return ImportDraft.of(file.name(), file.content(), mapping).because("published so", null);
    }

    static Set<Integer> rowsOf(List<Finding> findings) {
        return findings.stream().map(Finding::row).collect(Collectors.toSet());
    }

    <T> T as(String login, Role role, Supplier<@Nullable T> work) {
        return office.act(login, List.of(role), work);
    }
}
