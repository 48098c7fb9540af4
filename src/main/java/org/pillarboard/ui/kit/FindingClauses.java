package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a finding together clause by clause, parted by the language's comma; a count of nothing is not told. */
public final class FindingClauses {

    private final Locale locale;
    private final List<FindingClause> told = new ArrayList<>();

    public FindingClauses(Locale locale) {
        this.locale = locale;
    }

    /** Tells it as it is. */
    public FindingClauses say(@Nullable Tone tone, String key, Object... args) {
        return tell(tone, I18NProvider.translate(locale, key, args));
    }

    /** Tells what is written already. */
    public FindingClauses tell(@Nullable Tone tone, String clause) {
        told.add(new FindingClause(clause, tone));
        return this;
    }

    /** Tells the count, the text's first argument, unless it is none. */
    public FindingClauses count(@Nullable Tone tone, String key, long count) {
        return count == 0 ? this : say(tone, key, count);
    }

    /** The clauses in order, each but the last with its comma. */
    public List<FindingClause> joined() {
        String comma = I18NProvider.translate(locale, "kit.comma");
        var joined = new ArrayList<FindingClause>();
        for (FindingClause clause : told) {
            String mark = joined.size() + 1 == told.size() ? "" : comma;
            joined.add(new FindingClause(clause.text() + mark, clause.tone()));
        }
        return joined;
    }
}
