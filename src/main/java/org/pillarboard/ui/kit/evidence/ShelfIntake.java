package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;

/**
 * The ways a paper comes to stand behind a figure: a file is brought, one that is kept already is chosen by its name, or a file
 * is brought as the newer version of one that stands there.
 */
public final class ShelfIntake extends Composite<Div> {

    /** What is done with papers. */
    public interface Shelf {

        void attach(String fileName, byte[] content);

        void detach(UUID evidence);

        void share(UUID evidence);

        void replace(UUID former, String fileName, byte[] content);

        /** Papers that could stand here too, by a part of their name. */
        List<KeptPaper> kept(String text);
    }

    private final Shelf shelf;
    private final Div newer = new Div();
    private final ComboBox<KeptPaper> chosen = new ComboBox<>();
    private final Div content;
    private @Nullable EvidenceRow former;

    /**
     * @param keeper stays on the page for as long as files may be on their way
     * @param refuse gets the sentence to show when a file is too large
     */
    public ShelfIntake(Component keeper, Shelf shelf, Consumer<String> refuse) {
        this.shelf = shelf;
        newer.addClassName("newer");
        newer.getElement().setAttribute("aria-live", "polite");
        choice();
        content = new Div(newer, new EvidenceIntake(keeper, this::take, refuse), chosen);
        content.addClassName("intake");
    }

    private void choice() {
        chosen.setLabel(getTranslation("evidence.kept"));
        chosen.setPlaceholder(getTranslation("evidence.kept.choose"));
        chosen.setPrefixComponent(Icons.PAPERCLIP.draw(15));
        chosen.addThemeName("small");
        chosen.setItemLabelGenerator(KeptPaper::fileName);
        chosen.setRenderer(new ComponentRenderer<>(this::line));
        chosen.setItems(query -> shelf.kept(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.clear();
                shelf.share(event.getValue().id());
            }
        });
    }

    private Div line(KeptPaper paper) {
        var name = new Span(paper.fileName());
        var caption = new Span(getTranslation("evidence.kept.caption", paper.uploadedByName(), OfficeTimes.brief(paper.uploadedAt())));
        caption.addClassNames("cap", "num");
        var line = new Div(name, caption);
        line.addClassName("kept-paper");
        return line;
    }

    private void take(String fileName, byte[] bytes) {
        var before = former;
        await(null);
        if (before == null) {
            shelf.attach(fileName, bytes);
        } else {
            shelf.replace(before.id(), fileName, bytes);
        }
    }

    /** The next file that is brought stands in the place of this one; null: beside those there. */
    private void await(@Nullable EvidenceRow one) {
        former = one;
        newer.removeAll();
        if (one != null) {
            var never = new Button(getTranslation("evidence.newer.never"), event -> await(null));
            never.addThemeNames("small", "tertiary");
            newer.add(new Span(getTranslation("evidence.newer.awaited", one.fileName())), never);
        }
    }

    /** The list of what stands there, with the ways to change it. */
    public EvidenceList list(List<EvidenceRow> files, EvidenceDownloads downloads) {
        await(null);
        return new EvidenceList(files, downloads).removable(shelf::detach).replaceable(this::await);
    }

    @Override
    protected Div initContent() {
        return content;
    }
}
