package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Opinion;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.StepHead;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** The item in hand: old and new, the checks, what the reporter says, the files, and the reviewer's opinion. */
final class ReviewPanel extends Composite<Aside> {

    private final EvidenceDownloads downloads;
    private final StepHead head;
    private final Div body = new Div();
    private final Opinion opinion = new Opinion(List.of("value", "evidence", "source", "reason"),
            one -> getTranslation("review.field." + one));

    /** @param step goes forth (1) or back (-1) */
    ReviewPanel(EvidenceDownloads downloads, IntConsumer step) {
        this.downloads = downloads;
        head = new StepHead(step);
        body.addClassName("db");
    }

    void show(LineText words, String place) {
        body.removeAll();
        opinion.forget();
        opinion.unsent("review/" + words.line().ref().id());
        head.show(words.indicator(), place, caption(words));
        body.add(title("review.change"), change(words), title("review.checks"), checks(words));
        note("review.soft", words.update().softReason());
        note("review.correction", words.update().correctionReason());
        note("review.source", words.update().figure().sourceNote());
        body.add(title("review.evidence"), words.line().evidence().isEmpty() ? quiet("review.evidence.none")
                : new EvidenceList(words.line().evidence(), downloads).withPictures());
    }

    private String caption(LineText words) {
        var review = words.update().review();
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        String at = review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt());
        return getTranslation("review.submitted", words.unit(), words.period(), by, at, String.valueOf(words.waiting()));
    }

    private Component change(LineText words) {
        var now = new Span(words.value());
        now.addClassName("b");
        var diff = new Div(row(getTranslation("review.change.value", words.measureUnit()), new Span(words.former()), Icons.ARROW_RIGHT.draw(13), now,
                new Emphasis(words.change())));
        if (!words.parts().isEmpty()) {
            diff.add(pair("review.parts", words.parts()));
        }
        diff.add(pair("review.plan", words.plan()));
        if (words.line().row().official() != null) {
            diff.add(quiet("review.replaces"));
        }
        diff.addClassNames("diff", "num");
        return diff;
    }

    private static Div row(String first, Component... rest) {
        var row = new Div(new Span(first));
        row.add(rest);
        row.addClassName("x");
        return row;
    }

    private Component pair(String key, String text) {
        var line = new Div(new Span(getTranslation(key)), new Span(text));
        line.addClassName("pair");
        return line;
    }

    private Component checks(LineText words) {
        var list = new Div();
        list.addClassName("chk");
        List<CheckResult> found = words.line().checks();
        if (found.isEmpty() && !words.update().late()) {
            list.add(new Shape(Tone.GOOD, 14), new Span(getTranslation("review.checks.passed")));
        }
        found.forEach(check -> list.add(new Shape(check.blocks() ? Tone.BAD : Tone.WARN, 14), new Span(words.check(check))));
        if (words.update().late()) {
            list.add(new Shape(Tone.WARN, 14), new Span(words.late()));
        }
        return list;
    }

    private void note(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            var words = new Paragraph(text);
            words.addClassName("ink2");
            body.add(title(key), words);
        }
    }

    private Component title(String key) {
        var title = new H3(getTranslation(key));
        title.addClassName("sec");
        return title;
    }

    private Component quiet(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("cap");
        return words;
    }

    Opinion opinion() {
        return opinion;
    }

    @Override
    protected Aside initContent() {
        var aside = new Aside(head, body, opinion);
        aside.addClassName("detail");
        aside.getElement().setAttribute("aria-label", getTranslation("review.panel"));
        return aside;
    }
}
