package org.pillarboard.ui.project;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.project.Latecomers;
import org.pillarboard.ui.kit.FindingClause;

/**
 * What the list of a past day lacks, in words: what had begun by then and was entered later.
 *
 * @param register whose: {@code project} or {@code task}
 */
record LateEntries(Optional<Latecomers> late, String register, Locale locale) {

    /** The title where the register held nothing, or less than it lacked: no count of it would tell how things stood. */
    Optional<List<FindingClause>> title(long known) {
        return late.filter(some -> some.outnumber(known)).map(some -> List.of(new FindingClause(known == 0 ? opened(some)
                : say("partly", known, some.count(), some.since().toString()))));
    }

    /** Beside what the list holds; nothing where the title says it. */
    Optional<String> aside(long known) {
        return late.filter(some -> !some.outnumber(known)).map(this::later);
    }

    /** Beside another title. */
    Optional<String> aside() {
        return late.map(this::later);
    }

    /** In the place of the list where it holds nothing. */
    Optional<String> instead(long known) {
        return late.filter(some -> known == 0).map(this::opened);
    }

    private String opened(Latecomers some) {
        return say("opened", some.since().toString());
    }

    private String later(Latecomers some) {
        return say("later", some.count(), some.since().toString());
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, register + ".register." + key, args);
    }
}
