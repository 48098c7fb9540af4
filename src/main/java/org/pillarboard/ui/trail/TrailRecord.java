package org.pillarboard.ui.trail;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record as the trail keeps it, {@code Unit[code=E05, name=…]}, field by field; a record within counts by its own fields. */
record TrailRecord(SequencedMap<String, String> fields) {

    static final TrailRecord EMPTY = new TrailRecord(new LinkedHashMap<>());

    private static final Pattern ONE = Pattern.compile("[A-Z]\\w+\\[.*]", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?:\\[|, )(\\w+)=");
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
            String value = text.substring(from, found ? field.start() : text.length()).replaceAll("]+$", "");
            boolean opens = found && text.charAt(field.start()) == '[' && OPENS.matcher(value).matches();
            if (!opens) {
                fields.put(name, value);
            }
        }
        return new TrailRecord(fields);
    }

    /** The fields that are said, and said differently there. */
    TrailRecord without(TrailRecord other) {
        var different = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            boolean said = !value.isEmpty() && !value.equals("null");
            if (!value.equals(other.fields.get(name)) && (said || other.fields.containsKey(name))) {
                different.put(name, said ? value : "\u2014");
            }
        });
        return new TrailRecord(different);
    }
}
