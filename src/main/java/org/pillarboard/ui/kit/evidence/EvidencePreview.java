package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Once;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Tone;

/** Pictures and PDF in large over the page, one after the other; each can be downloaded from here too. */
final class EvidencePreview extends Dialog {

    /** A phone may have no reader for PDF of its own; then the page says so instead of showing an empty box. */
    private static final String TELL_READER = "this.toggleAttribute('data-no-reader', navigator.pdfViewerEnabled === false)";

    /**
     * A reader for PDF takes the focus when it has opened its file, and then Escape no longer reaches the dialog. The focus goes
     * back to where it was, unless Tab has led into the reader.
     */
    private static final String KEEP_FOCUS = """
            const frame = this, watch = new AbortController(), { signal } = watch;
            let here = document.activeElement, tab = -1e3;
            document.addEventListener('focusin', event => { if (event.target !== frame) here = event.target; }, { signal });
            document.addEventListener('keydown', event => { if (event.key === 'Tab') tab = event.timeStamp; }, { signal, capture: true });
            window.addEventListener('blur', event => {
              if (frame.isConnected && document.activeElement !== frame) return;
              watch.abort();
              const dialog = frame.closest('vaadin-dialog');
              // the browser is still handing the focus over
              if (dialog && event.timeStamp - tab > 200) setTimeout(() => (dialog.contains(here) ? here : dialog).focus(), 100);
            }, { signal });
            """;
    private final transient List<EvidenceRow> files;
    private final transient EvidenceDownloads downloads;
    private final Span place = new Span();
    private final Anchor download = new Anchor();
    private int front;

    /** @param files those that can be shown */
    EvidencePreview(List<EvidenceRow> files, EvidenceDownloads downloads) {
        this.files = files;
        this.downloads = downloads;
        addClassName("preview");
        setWidth("min(1080px, 96vw)");
        setHeight("94vh");
        getHeader().add(tools());
    }

    /** They stay while the files change, and with them the focus of those who step with keys. */
    private Component tools() {
        var tools = new Div();
        tools.addClassNames("row");
        if (files.size() > 1) {
            place.addClassNames("cap", "num", "nb");
            tools.add(place, button(Icons.CHEVRON_LEFT, "evidence.preview.former", () -> show(Math.floorMod(front - 1, files.size()))),
                    button(Icons.CHEVRON_RIGHT, "evidence.preview.next", () -> show((front + 1) % files.size())));
        }
        download.add(Icons.DOWNLOAD.draw(17));
        download.addClassName("iconbtn");
        tools.add(download, button(Icons.X, "evidence.preview.close", this::close));
        return tools;
    }

    @Override
    public void open() {
        if (Once.opens(this)) {
            super.open();
        }
    }

    /** Opens with this file in front. */
    void open(EvidenceRow file) {
        show(files.indexOf(file));
        open();
    }

    private void show(int index) {
        front = index;
        var file = files.get(index);
        setHeaderTitle(file.fileName());
        place.setText((index + 1) + " / " + files.size());
        download.setHref(downloads.of(file.id()));
        download.setAriaLabel(getTranslation("evidence.preview.download", file.fileName()));
        removeAll();
        add(file.isPdf() ? pages(file) : picture(file));
    }

    private Component button(Icons icon, String key, Runnable deed) {
        var button = new PressButton();
        button.add(icon.draw(17));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(key));
        button.addClickListener(event -> deed.run());
        return button;
    }

    private Component pages(EvidenceRow file) {
        var frame = new IFrame(downloads.shown(file.id()));
        frame.setTitle(file.fileName());
        frame.getElement().executeJs(TELL_READER);
        frame.getElement().executeJs(KEEP_FOCUS);
        var none = new Paragraph(getTranslation("evidence.preview.noReader"));
        none.addClassName("noreader");
        return sheet(frame, none);
    }

    private Component picture(EvidenceRow file) {
        var picture = new Image(downloads.shown(file.id()), getTranslation("evidence.file.picture", file.fileName()));
        var sheet = sheet(picture);
        picture.getElement().addEventListener("error", event -> {
            sheet.removeAll();
            sheet.add(cannotBeShown(file));
        });
        return sheet;
    }

    /** A picture the browser cannot draw is damaged, or of a kind it does not know; the file is there all the same. */
    private Component cannotBeShown(EvidenceRow file) {
        var name = new Anchor(downloads.of(file.id()), getTranslation("evidence.preview.download", file.fileName()));
        var told = new Div(new Note(Tone.WARN, getTranslation("evidence.preview.broken")), name);
        told.addClassName("unshown");
        return told;
    }

    private static Div sheet(Component... parts) {
        var sheet = new Div(parts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
