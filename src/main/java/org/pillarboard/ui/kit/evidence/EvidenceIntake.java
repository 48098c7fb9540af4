package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.pillarboard.ui.kit.Icons;

/**
 * Where files are dropped or chosen. Takes 20 MB at the most, whatever the browser says about the size; what the content is,
 * the service finds out.
 */
public final class EvidenceIntake extends Composite<Div> {

    private static final int MAX_BYTES = 20 * 1024 * 1024;
    /** What arrived is drawn by the page; what did not stays, with the way to try again. */
    private static final String KEEP_FAILED = "if (this.manager) this.manager.files = this.manager.files.filter(file => file.errorKey)";
    private final Div content = new Div();
    private final BiConsumer<String, byte[]> take;
    private final Consumer<String> refuse;
    private final UploadManager manager;

    /**
     * @param keeper stays on the page while files are on their way, also when the intake is put away meanwhile
     * @param take   gets name and content
     * @param refuse gets the sentence to show when a file is too large
     */
    public EvidenceIntake(Component keeper, BiConsumer<String, byte[]> take, Consumer<String> refuse) {
        this.take = take;
        this.refuse = refuse;
        manager = new UploadManager(keeper, this::receive);
        manager.setMaxFileSize(MAX_BYTES);
        manager.addFileRejectedListener(event -> refuse.accept(tooLarge(event.getFileName())));
        var list = new UploadFileList(manager);
        list.setI18n(IntakeTexts.of(getLocale()));
        manager.addAllFinishedListener(event -> list.getElement().executeJs(KEEP_FAILED));
        content.add(new UploadDropZone(invitation(), manager), list);
    }

    private Component invitation() {
        var button = new UploadButton(getTranslation("evidence.intake.choose"), manager);
        button.addThemeNames("tertiary", "small");
        var limit = new Span(getTranslation("evidence.intake.limit"));
        limit.addClassName("cap");
        var drop = new Div(Icons.UPLOAD.draw(), new Span(getTranslation("evidence.intake.drop")), button, limit);
        drop.addClassName("drop");
        return drop;
    }

    /** Reads on the request's own thread, bounded; the rest happens with the session locked. */
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = event.getFileSize() > MAX_BYTES ? new byte[MAX_BYTES + 1] : in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            event.getUI().access(() -> refuse.accept(tooLarge(name)));
            return;
        }
        event.getUI().access(() -> take.accept(name, bytes));
    }

    private String tooLarge(String fileName) {
        return getTranslation("evidence.intake.tooLarge", fileName);
    }

    @Override
    protected Div initContent() {
        return content;
    }
}
