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
import org.pillarboard.ui.kit.PressButton;

/** Pictures and PDF in large over the page, one after the other; each can be downloaded from here too. */
final class EvidencePreview extends Dialog {

    /** A phone may have no reader for PDF of its own; then the page says so instead of showing an empty box. */
    private static final String TELL_READER = "this.toggleAttribute('data-no-reader', navigator.pdfViewerEnabled === false)";
    private final transient List<EvidenceRow> files;
    private final transient EvidenceDownloads downloads;
    private final Span place = new Span();
    private final Div tools = new Div();

    /** @param files those that can be shown */
    EvidencePreview(List<EvidenceRow> files, EvidenceDownloads downloads) {
        this.files = files;
        this.downloads = downloads;
        addClassName("preview");
        setWidth("min(1080px, 96vw)");
        setHeight("94vh");
        place.addClassNames("cap", "num", "nb");
        tools.addClassNames("row");
        getHeader().add(tools);
    }

    /** Opens with this file in front. */
    void open(EvidenceRow file) {
        show(files.indexOf(file));
        open();
    }

    private void show(int index) {
        var file = files.get(index);
        setHeaderTitle(file.fileName());
        tools.removeAll();
        if (files.size() > 1) {
            place.setText((index + 1) + " / " + files.size());
            tools.add(place, stepper(Icons.CHEVRON_LEFT, "evidence.preview.former", Math.floorMod(index - 1, files.size())),
                    stepper(Icons.CHEVRON_RIGHT, "evidence.preview.next", (index + 1) % files.size()));
        }
        tools.add(download(file), button(Icons.X, "evidence.preview.close", this::close));
        removeAll();
        add(file.isPdf() ? pages(file) : picture(file));
    }

    private Component stepper(Icons icon, String key, int to) {
        return button(icon, key, () -> show(to));
    }

    private Component button(Icons icon, String key, Runnable deed) {
        var button = new PressButton();
        button.add(icon.draw(17));
        button.addClassName("iconbtn");
        button.setAriaLabel(getTranslation(key));
        button.addClickListener(event -> deed.run());
        return button;
    }

    private Component download(EvidenceRow file) {
        var link = new Anchor();
        link.setHref(downloads.of(file.id()));
        link.add(Icons.DOWNLOAD.draw(17));
        link.addClassName("iconbtn");
        link.setAriaLabel(getTranslation("evidence.preview.download", file.fileName()));
        return link;
    }

    private Component pages(EvidenceRow file) {
        var frame = new IFrame(downloads.shown(file.id()));
        frame.setTitle(file.fileName());
        frame.getElement().executeJs(TELL_READER);
        var none = new Paragraph(getTranslation("evidence.preview.noReader"));
        none.addClassName("noreader");
        return sheet(frame, none);
    }

    private Component picture(EvidenceRow file) {
        return sheet(new Image(downloads.shown(file.id()), getTranslation("evidence.file.picture", file.fileName())));
    }

    private static Component sheet(Component... parts) {
        var sheet = new Div(parts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
