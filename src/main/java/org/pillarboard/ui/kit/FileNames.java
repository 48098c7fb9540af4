package org.pillarboard.ui.kit;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Tells the browser what a file is called, whatever letters and signs stand in its name (RFC 6266, RFC 5987). */
public final class FileNames {

    private static final String HEADER = "Content-Disposition";

    private FileNames() {
    }

    /** The name under which it is kept. */
    public static void kept(DownloadEvent event, String name) {
        tell(event, ContentDisposition.attachment(), name);
    }

    /** The name of what is shown in the page, should somebody keep it. */
    public static void shown(DownloadEvent event, String name) {
        tell(event, ContentDisposition.inline(), name);
    }

    private static void tell(DownloadEvent event, ContentDisposition.Builder how, String name) {
        event.getResponse().setHeader(HEADER, told(how, name));
    }

    static String told(ContentDisposition.Builder how, String name) {
        return how.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
