package org.pillarboard.ui.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Tone;

/** What waits, as the head of the inbox says it: the figures, and how much else. */
final class InboxFinding {

    private final int all;
    private final int shown;
    private final long late;
    private final Map<String, Integer> others = new LinkedHashMap<>();

    /** @param all figures that wait, hidden by the filter or not */
    InboxFinding(int all, int shown, long late) {
        this.all = all;
        this.shown = shown;
        this.late = late;
    }

    /** Something else, as often as it waits. */
    InboxFinding more(String what, int count) {
        others.put(what, count);
        return this;
    }

    List<FindingClause> clauses() {
        var clauses = new ArrayList<>(figures());
        var more = others.entrySet().stream().filter(one -> one.getValue() > 0)
                .map(one -> text("review.finding.more." + one.getKey(), one.getValue())).collect(Collectors.joining(text("kit.and")));
        if (!more.isEmpty()) {
            var last = clauses.removeLast();
            clauses.add(new FindingClause(text("review.finding.and", last.text()), last.tone()));
            clauses.add(new FindingClause(text("review.finding.more", more)));
        }
        return clauses;
    }

    private List<FindingClause> figures() {
        if (shown == 0) {
            return List.of(new FindingClause(all == 0 ? text("review.finding.none") : text("review.finding.filtered", all)));
        }
        var first = new FindingClause(text(late == 0 ? "review.finding.all" : "review.finding", shown));
        return late == 0 ? List.of(first)
                : List.of(first, new FindingClause(late == shown ? text("review.finding.late.all", late)
                        : text("review.finding.late", String.valueOf(late)), Tone.WARN));
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
