package org.pillarboard.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text means that the page shows and the trail holds otherwise: lines are looked for by these as by the text.
 *
 * @param codes    that stand in lines by themselves; so many and no more
 * @param subjects kinds of thing lines are about
 * @param kinds    of lines
 */
public record TrailMeaning(List<String> codes, Set<String> subjects, Set<TrailKind> kinds) {

    private static final int MOST = 100;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-]{2,40}");
    private static final Predicate<String> LATIN = Pattern.compile("[\\w-]+").asMatchPredicate();

    /** Nothing but itself. */
    public static final TrailMeaning NONE = new TrailMeaning(List.of(), Set.of(), Set.of());

    public TrailMeaning {
        codes = codes.stream().filter(CODE.asMatchPredicate()).distinct().limit(MOST).toList();
        subjects = Set.copyOf(subjects);
        kinds = Set.copyOf(kinds);
    }

    /** Any of the codes, standing by itself where it is written in letters that words are made of. */
    @Nullable
    String codePattern() {
        String apart = codes.stream().filter(LATIN).collect(Collectors.joining("|"));
        String bounded = apart.isEmpty() ? "" : "(^|[^0-9A-Za-z_-])(" + apart + ")([^0-9A-Za-z_-]|$)";
        String any = Stream.concat(Stream.of(bounded), codes.stream().filter(LATIN.negate())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? null : any;
    }
}
