package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file by its name, with the icon of its kind; pressed, it is downloaded. */
public final class FileChip extends Composite<Component> {

    private final String name;
    private final @Nullable DownloadHandler content;

    /** A file that is only named here. */
    public FileChip(String name) {
        this(name, null);
    }

    public FileChip(String name, @Nullable DownloadHandler content) {
        this.name = name;
        this.content = content;
    }

    @Override
    protected Component initContent() {
        var words = new Span(name);
        words.addClassName("ell");
        words.setTitle(name);
        if (content == null) {
            var chip = new Span(icon(), words);
            chip.addClassName("file");
            return chip;
        }
        var chip = new Anchor();
        chip.setHref(content);
        chip.add(icon(), words);
        chip.addClassName("file");
        return chip;
    }

    private Component icon() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "jpg", "jpeg", "gif", "webp" -> Icons.IMAGE.draw(14);
            case "xlsx", "xls", "csv" -> Icons.FILE_SPREADSHEET.draw(14);
            default -> Icons.FILE_TEXT.draw(14);
        };
    }
}
