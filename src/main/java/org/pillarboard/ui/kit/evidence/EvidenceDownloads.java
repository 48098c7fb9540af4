package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.shared.NotFound;
import org.springframework.stereotype.Component;

/** Hands evidence out: always as an attachment, never as a page of the product, to those who may see the unit. */
@Component
public final class EvidenceDownloads {

    private final Evidences evidences;

    EvidenceDownloads(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The handler behind a link or a picture of a file; the scope is checked at each request. */
    public DownloadHandler of(UUID evidenceId) {
        return event -> handOut(evidenceId, event);
    }

    private void handOut(UUID evidenceId, DownloadEvent event) throws IOException {
        try {
            var content = evidences.content(evidenceId);
            event.setFileName(content.fileName());
            event.setContentType(content.mediaType());
            event.setContentLength(content.bytes().length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            event.getOutputStream().write(content.bytes());
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
