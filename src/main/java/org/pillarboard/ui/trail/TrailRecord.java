package org.pillarboard.ui.trail;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record as the trail keeps it, {@code Unit[code=E05, name=…]}, field by field; a record within counts by its own fields. One that
 * was longer than its column ends where that was full.
 */
record TrailRecord(SequencedMap<String, String> fields) {

    static final TrailRecord EMPTY = new TrailRecord(new LinkedHashMap<>());

    private static final Pattern ONE = Pattern.compile("[A-Z]\\w+\\[.*[\\]\u2026]", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?:\\[|, )(\\w+)=");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern HALF = Pattern.compile("(green|yellow)(Factor|Delta)");
    private static final Pattern BOUND = Pattern.compile("(green|yellow)(Factor|Delta|Low|High)");
    private static final Pattern OPENS = Pattern.compile("[A-Z]\\w+");

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    static TrailRecord of(String text) {
        var fields = new LinkedHashMap<String, String>();
        Matcher field = FIELD.matcher(text);
        boolean found = field.find();
        while (found) {
            String name = field.group(1);
            int from = field.end();
            found = field.find();
            String value = text.substring(from, found ? field.start() : text.length());
            boolean opens = found && text.charAt(field.start()) == '[' && OPENS.matcher(value).matches();
            if (!opens) {
                fields.put(name, spelled(name, bare(value)));
            }
        }
        return new TrailRecord(fields);
    }

    /** A bound without the decimals its column adds. */
    private static String spelled(String name, String value) {
        return BOUND.matcher(name).matches() ? number(value).map(bound -> bound.stripTrailingZeros().toPlainString()).orElse(value) : value;
    }

    /** Without the brackets that close the records around it, and without those of a list or of numbers by their days. */
    private static String bare(String value) {
        String own = value;
        while (own.endsWith("]") && own.chars().filter(sign -> sign == ']').count() > own.chars().filter(sign -> sign == '[').count()) {
            own = own.substring(0, own.length() - 1);
        }
        return own.startsWith("[") || own.startsWith("{") ? own.replaceAll("^[\\[{]|[]}]$", "") : own;
    }

    /** The fields that are said, and said differently there; numbers by their value, however many decimals they were written with. */
    TrailRecord without(TrailRecord other) {
        var different = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            boolean said = !value.isEmpty() && !value.equals("null");
            if (!isSame(name, value, other) && (said || other.fields.containsKey(name))) {
                different.put(name, said ? value : "\u2014");
            }
        });
        return new TrailRecord(different);
    }

    private boolean isSame(String name, String value, TrailRecord other) {
        String there = other.fields.get(name);
        return there != null && (value.equals(there) || number(value).filter(here -> number(there).filter(that -> here.compareTo(that) == 0)
            .isPresent()).isPresent() || addsNothing(name, value) && other.addsNothing(name, there));
    }

    /** Whether the half of a bound adds nothing to its other half, which is said: a zero there is the same as none. */
    private boolean addsNothing(String name, String value) {
        var half = HALF.matcher(name);
        return half.matches() && (value.equals("null") || number(value).filter(zero -> zero.signum() == 0).isPresent())
            && number(fields.getOrDefault(half.group(1) + (half.group(2).equals("Delta") ? "Factor" : "Delta"), "")).isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
