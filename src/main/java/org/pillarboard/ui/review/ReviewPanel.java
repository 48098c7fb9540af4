package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.CheckResult;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;

/** The item in hand: old and new, the checks, what the reporter says, the files, and the reviewer's opinion. */
final class ReviewPanel extends Composite<Aside> {

    private static final int LONGEST = 400;
    private final EvidenceDownloads downloads;
    private final Div head = new Div();
    private final Div body = new Div();
    private final TextArea reason = new TextArea();
    private final Select<String> field = new Select<>();
    private final IntConsumer step;

    /** @param step goes forth (1) or back (-1) */
    ReviewPanel(EvidenceDownloads downloads, IntConsumer step) {
        this.downloads = downloads;
        this.step = step;
        head.addClassName("dh");
        body.addClassName("db");
        reason.setLabel(getTranslation("review.opinion"));
        reason.setPlaceholder(getTranslation("review.opinion.hint"));
        reason.setMaxLength(LONGEST);
        field.setLabel(getTranslation("review.field"));
        field.setItems("value", "evidence", "source", "reason");
        field.setItemLabelGenerator(one -> one == null ? "" : getTranslation("review.field." + one));
        field.setEmptySelectionAllowed(true);
    }

    void show(LineText words, String place) {
        head.removeAll();
        body.removeAll();
        forgetOpinion();
        Unsent.mark(reason, "review/" + words.line().ref().id(), "reason");
        var spring = new Span();
        spring.addClassName("sp");
        var at = new Span(place);
        at.addClassNames("cap", "num", "nb");
        var top = new Div(new H2(words.indicator()), spring, at, stepper(Icons.CHEVRON_LEFT, "review.back", -1),
                stepper(Icons.CHEVRON_RIGHT, "review.next", 1));
        top.addClassName("row");
        head.add(top, caption(words));
        body.add(title("review.change"), change(words), title("review.checks"), checks(words));
        note("review.soft", words.update().softReason());
        note("review.correction", words.update().correctionReason());
        note("review.source", words.update().figure().sourceNote());
        body.add(title("review.evidence"), words.line().evidence().isEmpty() ? quiet("review.evidence.none")
                : new EvidenceList(words.line().evidence(), downloads).withPictures());
    }

    private Component caption(LineText words) {
        var review = words.update().review();
        String by = review.submittedBy() == null ? "" : review.submittedBy().name();
        String at = review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt());
        var caption = new Div(getTranslation("review.submitted", words.unit(), words.period(), by, at,
                String.valueOf(words.waiting())));
        caption.addClassNames("cap", "num");
        return caption;
    }

    private Component stepper(Icons icon, String labelKey, int by) {
        var button = new NativeButton();
        button.add(icon.draw(17));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(labelKey));
        button.addClickListener(event -> step.accept(by));
        return button;
    }

    private Component change(LineText words) {
        var now = new Span(words.value());
        now.addClassName("b");
        var diff = new Div(row(words.measureUnit(), new Span(words.former()), Icons.ARROW_RIGHT.draw(13), now,
                new Emphasis(words.difference())));
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
        if (found.isEmpty()) {
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

    void forgetOpinion() {
        reason.clear();
        field.clear();
        reason.setInvalid(false);
    }

    /** The opinion has gone with its decision. */
    void kept() {
        Unsent.kept(List.of(reason));
    }

    String reason() {
        return reason.getValue().strip();
    }

    @Nullable String field() {
        return field.getValue();
    }

    /** A return without its reason: says so at the field. */
    void askReason(String sentence) {
        reason.setManualValidation(true);
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }

    @Override
    protected Aside initContent() {
        var foot = new Div(field, reason);
        foot.addClassNames("df", "opinion");
        var aside = new Aside(head, body, foot);
        aside.addClassName("detail");
        aside.getElement().setAttribute("aria-label", getTranslation("review.panel"));
        return aside;
    }
}
