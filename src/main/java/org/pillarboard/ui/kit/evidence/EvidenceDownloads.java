package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.shared.NotFound;
import org.pillarboard.ui.kit.FileNames;
import org.springframework.stereotype.Component;

/**
 * Hands evidence out to those who may see the unit: as an attachment, never as a page of the product. A picture or a PDF may
 * also be drawn inside a page of ours; nothing else is ever shown.
 */
@Component
public final class EvidenceDownloads {

    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";
    /** A sandbox would keep the browser's own reader from drawing a PDF. */
    private static final String FRAMED_BY_US = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private final Evidences evidences;

    EvidenceDownloads(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The handler behind a link or a picture of a file; the scope is checked at each request. */
    public DownloadHandler of(UUID evidenceId) {
        return event -> handOut(evidenceId, event);
    }

    /** The handler behind a picture or a PDF drawn in a page of ours; anything else is not found. */
    public DownloadHandler shown(UUID evidenceId) {
        return event -> show(evidenceId, event);
    }

    private void handOut(UUID evidenceId, DownloadEvent event) throws IOException {
        try {
            var content = evidences.handOut(evidenceId);
            FileNames.kept(event, content.fileName());
            send(content, NOTHING_RUNS, event);
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    private void show(UUID evidenceId, DownloadEvent event) throws IOException {
        try {
            var content = evidences.preview(evidenceId);
            FileNames.shown(event, content.fileName());
            boolean framed = content.mediaType().equals("application/pdf");
            if (framed) {
                event.getResponse().setHeader("X-Frame-Options", "SAMEORIGIN");
            }
            send(content, framed ? FRAMED_BY_US : NOTHING_RUNS, event);
        } catch (NotFound refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    private static void send(Evidences.Content content, String policy, DownloadEvent event) throws IOException {
        event.setContentType(content.mediaType());
        event.setContentLength(content.bytes().length);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", policy);
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getOutputStream().write(content.bytes());
    }
}
