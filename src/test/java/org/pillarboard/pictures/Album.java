package org.pillarboard.pictures;

import java.util.Set;
import java.util.stream.Collectors;

/** The page that shows all pictures side by side. */
final class Album {

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
            <style>body{font:14px sans-serif;margin:24px}h2{margin:24px 0 8px;font-size:16px}
            div{display:flex;gap:10px;overflow-x:auto;align-items:flex-start}figure{margin:0}figcaption{color:#555}
            img{height:300px;border:1px solid #ccc;display:block}</style>
            <h1>Every page, role, width, scheme and language</h1>
            %s</html>
            """;

    private Album() {
    }

    static String file(Sight sight, Look look) {
        return sight.name() + "-" + look.name() + ".png";
    }

    /** @param cut files of pictures that do not show the end of their page */
    static String page(Set<String> cut) {
        return PAGE.formatted(Sights.ALL.stream().map(sight -> row(sight, cut)).collect(Collectors.joining()));
    }

    private static String row(Sight sight, Set<String> cut) {
        return "<h2>%s <small>%s %s</small></h2><div>%s</div>%n".formatted(sight.name(), sight.login(), sight.path(),
                Look.ALL.stream().map(look -> picture(file(sight, look), cut.contains(file(sight, look)) ? look.name() + ", cut" : look.name()))
                        .collect(Collectors.joining()));
    }

    private static String picture(String file, String name) {
        return "<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%2$s\"></a><figcaption>%2$s</figcaption></figure>"
                .formatted(file, name);
    }
}
