package org.pillarboard.ui.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.audit.TrailRow;
import org.pillarboard.shared.Period;
import org.pillarboard.ui.kit.PeriodNames;

/**
 * Reads the trail aloud: codes become names, words of the code become words of the language, records their changed fields.
 * What it does not know stays as it was written; the line itself is never touched.
 *
 * @param texts all words of the locale's language by their keys
 */
record TrailWords(TrailNames.Book names, Map<String, String> texts, Locale locale) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|0102)|Q[1-4]|H[12])");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SPAN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.\\.(\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final List<String> HERE = List.of("0:0:0:0:0:0:0:1", "::1", "127.0.0.1");
    private static final Set<TrailKind> LEAVINGS = Set.of(TrailKind.UNIT_LEFT, TrailKind.UNIT_STAYS);
    private static final Pattern LEAVING = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.+)", Pattern.DOTALL);
    private static final int SHOWN = 8;
    private static final Pattern SEVERAL = Pattern.compile("[A-Z_]+(/[A-Z_]+)+");
    /** What a word stood for beside a kind of thing before it had a word of its own. */
    private static final Map<String, String> FORMERLY = Map.of("closing requested", "closureRequested");
    private static final Set<String> OWN = Set.of("code", "text");
    /** Words that mean something else beside another field. */
    private static final Map<String, List<String>> OF_FIELD = Map.of("kind", List.of("trail.kind.", "debt.kind."),
        "light", List.of("project.light."), "state", List.of("task.state.", "debt.list.state."), "plan", List.of("admin.plan."));
    static final List<String> DICTIONARIES = List.of("trail.word.", "shell.role.", "project.state.", "issuance.stage.", "admin.leverage.",
        "admin.frequency.", "admin.rule.kind.", "admin.rule.base.", "debt.risk.", "debt.choice.BASE_RATE.");

    /** What a line is about: the kind of thing and its name. */
    String subject(TrailRow row) {
        String kind = known("trail.subject." + row.subject()).orElse(row.subject());
        String written = row.name() == null ? row.subjectId() : row.name();
        String name = TrailRecord.isOne(written) ? fields(TrailRecord.of(written).without(TrailRecord.EMPTY))
            : Arrays.stream(written.split("/")).map(this::name).collect(Collectors.joining(known("trail.and").orElse(", ")));
        return row.subjectId().startsWith("/") ? kind + " " + row.subjectId() : (kind + " " + name).strip();
    }

    /** A text of the product by its key. */
    String text(String key) {
        return known(key).orElse(key);
    }

    /** Who; the product itself by its word. */
    String actor(TrailRow row) {
        return known("trail.actor." + row.actorName()).orElse(row.actorName());
    }

    /** From where; the machine the product runs on by name. */
    String address(TrailRow row) {
        return HERE.contains(row.address()) ? known("trail.address.here").orElse(row.address()) : row.address();
    }

    /** What was; of a whole record what is different afterwards. */
    String before(TrailRow row) {
        return told(row, row.before(), row.after());
    }

    /** What is now; of a whole record what was different before. */
    String after(TrailRow row) {
        return told(row, FORMERLY.getOrDefault(row.subject() + " " + row.after(), row.after()), row.before());
    }

    private String told(TrailRow row, @Nullable String text, @Nullable String other) {
        if (text == null) {
            return "";
        }
        if (!TrailRecord.isOne(text)) {
            return LEAVINGS.contains(row.kind()) ? leaving(text) : sentence(text);
        }
        var known = TrailRecord.of(other == null ? "" : other);
        return fields(TrailRecord.of(text).without(known));
    }

    /** As it was written before each fact had its name: the day and why, or only why it was taken back. */
    private String leaving(String text) {
        var said = LEAVING.matcher(text);
        return fields(TrailRecord.of(said.matches() ? "Unit[leftOn=" + said.group(1) + ", leftReason=" + said.group(2) + "]" : "Unit[reason=" + text + "]"));
    }

    private String fields(TrailRecord told) {
        return told.fields().entrySet().stream()
            .map(field -> known("trail.field." + field.getKey()).orElse(field.getKey()) + known("kit.colon").orElse(": ") + value(field))
            .collect(Collectors.joining(known("kit.semicolon").orElse("; ")));
    }

    /** A code stands for itself where it is given, and somebody's own words do; of several each is told. */
    private String value(Map.Entry<String, String> field) {
        return OWN.contains(field.getKey()) ? field.getValue() : Arrays.stream(SEVERAL.matcher(field.getValue()).matches()
            ? field.getValue().split("/") : new String[] {field.getValue()}).map(one -> value(field.getKey(), one))
            .collect(Collectors.joining(known("kit.and").orElse(", ")));
    }

    private String value(String field, String value) {
        return OF_FIELD.getOrDefault(field, List.of()).stream().map(dictionary -> known(dictionary + value)).flatMap(Optional::stream)
            .findFirst().orElseGet(() -> word(value));
    }

    /** The leading words the product writes by itself are told; after a colon, or from the first word of a person on, all stays. */
    private String sentence(String text) {
        var told = new StringBuilder();
        String rest = DIGEST.matcher(text).replaceAll(found -> found.group().substring(0, SHOWN) + "\u2026");
        while (!rest.isEmpty()) {
            int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
            String token = rest.substring(0, end);
            String word = word(token);
            if (word.equals(token) && token.chars().noneMatch(Character::isDigit)) {
                return told + rest;
            }
            told.append(word).append(end < rest.length() ? " " : "");
            rest = rest.substring(Math.min(rest.length(), end + 1));
            if (token.endsWith(":")) {
                return told + rest;
            }
        }
        return told.toString();
    }

    private String word(String token) {
        String bare = token.endsWith(":") ? token.substring(0, token.length() - 1) : token;
        return said(bare).map(word -> word + token.substring(bare.length())).orElseGet(() -> name(token));
    }

    private String name(String code) {
        if (ID.matcher(code).matches()) {
            return "\u2026" + code.substring(code.length() - SHOWN);
        }
        if (SPAN.matcher(code).matches()) {
            return code.replace("..", " \u2014 ").strip();
        }
        return names.of(code)
            .or(() -> PERIOD.matcher(code).matches() ? Optional.of(PeriodNames.of(Period.parse(code), locale)) : Optional.empty())
            .or(() -> said(code)).orElse(code);
    }

    private Optional<String> said(String code) {
        return DICTIONARIES.stream().map(dictionary -> known(dictionary + code)).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> known(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
