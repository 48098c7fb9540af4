package org.pillarboard.ui.shell;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The office's own server of map tiles, if it has one: {@code pillarboard.map.tiles}, an address with {@code {z}}, {@code {x}}
 * and {@code {y}} in the usual Web Mercator grid. Without it maps are drawn on a plain grid and nobody is asked.
 */
@Component
public final class MapTiles {

    private final String template;

    MapTiles(@Value("${pillarboard.map.tiles:}") String template) {
        this.template = template.strip();
    }

    public boolean isSet() {
        return !template.isEmpty();
    }

    public String address(int zoom, int column, int row) {
        return template.replace("{z}", String.valueOf(zoom)).replace("{x}", String.valueOf(column)).replace("{y}", String.valueOf(row));
    }

    /** What a page may load pictures from beside the product; empty without a server, and for one that is the product's own. */
    String origin() {
        URI address = URI.create(isSet() ? address(0, 0, 0) : "");
        return address.getHost() == null ? "" : " " + address.getScheme() + "://" + address.getAuthority();
    }
}
