package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** What the ledger says of its indicators beside what is official; what it feeds is settled every night. */
final class FeedCard extends Composite<Div> implements PartFinding {

    private final transient List<DebtIndicators.Row> rows;
    private final transient Period month;
    private final transient Words words;

    FeedCard(List<DebtIndicators.Row> rows, Period month, Words words) {
        this.rows = rows;
        this.month = month;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var card = new Card(words.say("debt.feed"), words.say("debt.feed.sub", PeriodNames.of(month, words.locale())));
        return new Div(card.bleed(new DataTable<DebtIndicators.Row>(words.say("debt.feed"))
                .column(words.say("debt.feed.indicator"), row -> row.indicator().code() + " " + row.indicator().name(words.locale()))
                .column(words.say("debt.feed.unit"), row -> row.indicator().measureUnit(words.locale()))
                .column(words.say("debt.feed.basis"), this::basis)
                .number(words.say("debt.feed.computed"), row -> figure(row, row.computed()))
                .number(words.say("debt.feed.official"), row -> figure(row, row.official()))
                .part(words.say("debt.feed.state"), this::state).rows(rows).cards()));
    }

    @Override
    public List<FindingClause> finding() {
        var both = rows.stream().filter(row -> row.computed() != null && row.official() != null).toList();
        long differing = both.stream().filter(row -> !isSame(row)).count();
        return List.of(new FindingClause(words.say("debt.finding.feeds", rows.size())),
                both.isEmpty() ? new FindingClause(words.say("debt.finding.feeds.none"))
                        : differing > 0 ? new FindingClause(words.say("debt.finding.feeds.differ", differing, both.size()), Tone.WARN)
                        : new FindingClause(words.say("debt.finding.feeds.same", both.size())));
    }

    /** What both figures stand for: the period alone, the year or everything so far, the highest or the last day; while it runs, its day. */
    private String basis(DebtIndicators.Row row) {
        var arithmetic = row.indicator().arithmetic();
        String key = "debt.feed.basis." + arithmetic.entryBasis();
        String period = PeriodNames.brief(row.period(), words.locale());
        String until = row.isRunning() ? OfficeTimes.monthAndDay(row.day()) : period;
        return switch (arithmetic.entryBasis()) {
            case CUMULATIVE -> words.say(arithmetic.timeAggregation() == TimeAggregation.YTD ? key : key + ".ever", until);
            case POINT -> arithmetic.timeAggregation() == TimeAggregation.MAX ? words.say(key + ".most", period)
                    : words.say(row.isRunning() ? key + ".running" : key, until);
            case PERIOD, MILESTONE -> words.say(key, period);
        };
    }

    private String figure(DebtIndicators.Row row, @Nullable EnteredFigure figure) {
        return figure == null || figure.value() == null ? Words.NONE
                : NumberFormats.of(words.locale(), row.indicator().naming().decimals()).plain(figure.value());
    }

    private Component state(DebtIndicators.Row row) {
        String fed = row.fed() ? words.say("debt.feed.fed") : words.say("debt.feed.typed");
        if (row.official() == null) {
            return new StatusBadge(Tone.NONE, words.say("debt.feed.none", fed)).plain();
        }
        if (row.computed() == null) {
            return new StatusBadge(Tone.NONE, fed).plain();
        }
        boolean same = isSame(row);
        return new StatusBadge(same ? Tone.GOOD : Tone.WARN, words.say(same ? "debt.feed.same" : "debt.feed.differs", fed)).plain();
    }

    private static boolean isSame(DebtIndicators.Row row) {
        return isSame(Objects.requireNonNull(row.computed()), Objects.requireNonNull(row.official()), row.indicator().naming().decimals());
    }

    private static boolean isSame(EnteredFigure one, EnteredFigure other, int decimals) {
        return one.value() != null && other.value() != null && rounded(one.value(), decimals).compareTo(rounded(other.value(), decimals)) == 0;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
