package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.debt.KeptSheet;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.ui.kit.OfficeTimes;

/** Where a filing in hand stands: when it was kept and by whom; once it is approved, who handed it in and who approved it. */
record FilingStanding(FilingRow row, KeptSheet kept, Locale locale) {

    String words() {
        var review = row.review();
        return review.state() == ReviewState.APPROVED
                ? say("debt.filing.approved", signed(review.submittedBy(), review.submittedAt()), signed(review.decidedBy(), review.decidedAt()))
                : say("debt.filing.saved", OfficeTimes.brief(kept.savedAt()), kept.savedByName());
    }

    private static String signed(@Nullable Signature by, @Nullable Instant at) {
        return Objects.requireNonNull(by).name() + " " + OfficeTimes.full(Objects.requireNonNull(at));
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
