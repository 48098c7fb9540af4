package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.ui.kit.FileChip;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PressButton;

/**
 * The files behind a figure: each a link that downloads it, with its size, who brought it and when. Pictures and PDF open
 * over the page, pictures can stand in it; a file can be taken away where a screen allows it.
 */
public final class EvidenceList extends Composite<Div> {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    private final List<EvidenceRow> files;
    private final EvidenceDownloads downloads;
    private boolean pictures;
    private @Nullable UnaryOperator<String> kinds;
    private @Nullable Consumer<UUID> remove;
    private @Nullable Consumer<EvidenceRow> replace;

    public EvidenceList(List<EvidenceRow> files, EvidenceDownloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    /** Shows pictures in the page, under their names. */
    public EvidenceList withPictures() {
        pictures = true;
        return this;
    }

    /** With the kind of paper each is, by its name. */
    public EvidenceList withKinds(UnaryOperator<String> names) {
        kinds = names;
        return this;
    }

    /** With a cross beside each file. */
    public EvidenceList removable(Consumer<UUID> action) {
        remove = action;
        return this;
    }

    /** With a way to bring a newer version of each. */
    public EvidenceList replaceable(Consumer<EvidenceRow> action) {
        replace = action;
        return this;
    }

    @Override
    protected Div initContent() {
        var list = new Div();
        list.addClassName("files");
        list.getElement().setAttribute("role", "list");
        files.stream().filter(file -> !file.isFormer()).forEach(file -> {
            list.add(line(file));
            formers(file).forEach(former -> list.add(line(former)));
        });
        return list;
    }

    private Component line(EvidenceRow file) {
        var caption = new Span(getTranslation("evidence.file.caption", size(file.sizeBytes()), file.uploadedByName(),
                OfficeTimes.brief(file.uploadedAt())));
        caption.addClassNames("cap", "num");
        caption.setTitle("SHA-256 " + file.sha256());
        var line = new Div(new FileChip(file.fileName(), downloads.of(file.id())), caption);
        line.addClassName("f");
        line.getElement().setAttribute("role", "listitem").setAttribute("data-former", file.isFormer());
        if (file.isShowable()) {
            line.add(button(Icons.EYE, "evidence.file.preview", file, () -> preview(file)));
        }
        change(file, line);
        note(file).ifPresent(line::add);
        if (pictures && file.isPicture()) {
            var picture = new Image(downloads.shown(file.id()), getTranslation("evidence.file.picture", file.fileName()));
            picture.addClassName("shown");
            line.add(picture);
        }
        return line;
    }

    private void change(EvidenceRow file, Div line) {
        if (replace != null && !file.isFormer()) {
            line.add(button(Icons.REFRESH_CW, "evidence.file.replace", file, () -> replace.accept(file)));
        }
        if (remove != null && !file.isFormer()) {
            line.add(button(Icons.X, "evidence.file.remove", file, () -> remove.accept(file.id())));
        }
    }

    /** What kind of paper it is, which version it is where there are several, and that it stands elsewhere too. */
    private Optional<Component> note(EvidenceRow file) {
        var words = new ArrayList<String>();
        if (kinds != null && !file.paper().isBlank()) {
            words.add(kinds.apply(file.paper()));
        }
        int before = formers(file).size();
        if (file.isFormer() || before > 0) {
            words.add(getTranslation(file.isFormer() ? "evidence.version.former" : "evidence.version", String.valueOf(before + 1)));
        }
        if (file.places() > 1) {
            words.add(getTranslation("evidence.places", String.valueOf(file.places())));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var note = new Span(String.join("\u2002", words));
        note.addClassNames("cap", "ver", "num");
        return Optional.of(note);
    }

    /** The versions before one, the newest first. */
    private List<EvidenceRow> formers(EvidenceRow file) {
        var formers = new ArrayList<EvidenceRow>();
        files.stream().filter(one -> file.id().equals(one.replacedBy())).forEach(one -> {
            formers.add(one);
            formers.addAll(formers(one));
        });
        return formers;
    }

    private void preview(EvidenceRow file) {
        new EvidencePreview(files.stream().filter(EvidenceRow::isShowable).toList(), downloads).open(file);
    }

    private Component button(Icons icon, String key, EvidenceRow file, Runnable deed) {
        var button = new PressButton();
        button.add(icon.draw(14));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(key, file.fileName()));
        button.addClickListener(event -> deed.run());
        return button;
    }

    private String size(long bytes) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(KILO, 1, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        boolean small = kilobytes.compareTo(KILO) < 0;
        var shown = small ? kilobytes : kilobytes.divide(KILO, 1, RoundingMode.HALF_UP);
        return NumberFormats.of(getLocale(), small ? 0 : 1).plain(shown) + (small ? " KB" : " MB");
    }
}
