package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pillarboard.debt.FilingDetail;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.NotFound;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.evidence.EvidenceList;
import org.pillarboard.ui.kit.figure.FiledLines;
import org.pillarboard.ui.kit.figure.UnitNames;

/**
 * What was filed for the debt ledger and waits, a line each. One at a time is opened, and only then read; only what lies open can be
 * approved or given back, so that nobody decides what was not in sight.
 */
final class FilingCard extends Composite<Section> {

    private static final int NOTHING = -1;

    private final transient Inbox inbox;
    private final transient EvidenceDownloads downloads;
    private final transient Runnable decided;
    private final Div told = new Div();
    private final Div list = new Div();
    private final Card card = new Card(getTranslation("debt.filing")).bleed(list).withClass("duecard");
    private final transient Map<WaitingFiling, FilingLine> lines = new HashMap<>();
    private List<WaitingFiling> shown = List.of();
    /** Which of them the reader decides at this moment: the page hears of it before the deed is over, and need not be told. */
    private int deciding = NOTHING;

    /** @param decided called after each decision */
    FilingCard(Inbox inbox, EvidenceDownloads downloads, Runnable decided) {
        this.inbox = inbox;
        this.downloads = downloads;
        this.decided = decided;
        told.getElement().setAttribute("aria-live", "assertive");
        list.addClassName("filed");
        card.setVisible(false);
    }

    /**
     * Shows what waits. What has not changed is left alone, so that a reason begun is not lost; when what lies open has been changed or
     * decided by somebody else, the reader is told. One that waits alone stands open.
     */
    void show(List<WaitingFiling> waiting) {
        if (waiting.equals(shown)) {
            return;
        }
        shown = waiting;
        var before = lines.values().stream().filter(line -> line.isOpen() && deciding == NOTHING).findFirst();
        redraw(waiting);
        var newer = before.flatMap(line -> lines.values().stream().filter(one -> one.id().equals(line.id())).findFirst());
        if (waiting.size() == 1) {
            open(Objects.requireNonNull(lines.get(waiting.getFirst())));
        } else if (!newer.equals(before)) {
            newer.ifPresent(this::open);
        }
        if (!newer.equals(before)) {
            tell(newer.isPresent() ? "review.changed" : "review.notSubmitted");
        }
    }

    private void redraw(List<WaitingFiling> waiting) {
        card.setVisible(!waiting.isEmpty());
        card.sub(getTranslation("debt.filing.count", String.valueOf(waiting.size())));
        lines.keySet().stream().filter(one -> !waiting.contains(one)).toList().forEach(gone -> list.remove(lines.remove(gone)));
        for (int i = 0; i < waiting.size(); i++) {
            if (!lines.containsKey(waiting.get(i))) {
                list.addComponentAtIndex(i, line(waiting.get(i)));
            }
        }
    }

    private FilingLine line(WaitingFiling filing) {
        var line = new FilingLine(filing, UnitNames.brief(inbox.tree().get(filing.row().unitCode()), getLocale()),
                () -> press(Objects.requireNonNull(lines.get(filing))));
        lines.put(filing, line);
        return line;
    }

    private void press(FilingLine line) {
        told.removeAll();
        if (line.isOpen()) {
            line.close();
        } else {
            open(line);
        }
    }

    private void open(FilingLine line) {
        lines.values().forEach(FilingLine::close);
        try {
            line.open(() -> inside(line, inbox.filing(line.id())));
            Optional.ofNullable(findAncestor(ReviewView.class)).ifPresent(Unsent::back);
        } catch (NotFound gone) {
            tell("review.notSubmitted");
        }
    }

    private Component inside(FilingLine line, FilingDetail filing) {
        var bar = new DecideBar(filing.row().review(), inbox.person(), decision -> decide(line, filing.ref(), decision), this::decided)
                .unsent(line.place());
        return new Div(new FiledLines(filing, this::unit), new EvidenceList(filing.files(), downloads), bar);
    }

    private String unit(String codeOrName) {
        return inbox.tree().find(codeOrName).map(unit -> UnitNames.brief(unit, getLocale())).orElse(codeOrName);
    }

    private void decide(FilingLine line, ReviewRef ref, Decision decision) {
        deciding = shown.indexOf(line.filing());
        told.removeAll();
        try {
            inbox.decideFiling(ref, decision);
        } catch (RuntimeException refused) {
            deciding = NOTHING;
            throw refused;
        }
    }

    /** The next one is at hand for who works by keys. */
    private void decided() {
        decided.run();
        if (!shown.isEmpty()) {
            Objects.requireNonNull(lines.get(shown.get(Math.min(deciding, shown.size() - 1)))).focus();
        }
        deciding = NOTHING;
    }

    private void tell(String key) {
        told.removeAll();
        told.add(new Note(Tone.INFO, getTranslation(key)));
    }

    @Override
    protected Section initContent() {
        return new Section(told, card);
    }
}
