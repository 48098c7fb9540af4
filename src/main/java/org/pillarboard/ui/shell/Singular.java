package org.pillarboard.ui.shell;

import java.util.regex.Pattern;

/** English counts one of a thing: "1 day" where the text, written for any number, says "1 days". */
final class Singular {

    private static final Pattern ONE = Pattern.compile("(?<![\\d.,:/-])1 (?:more |major |official |open (?:task )?)?(?:day|month|year|time|point|figure|row|"
            + "error|check|indicator|project|milestone|task|file|field|place|line|problem|request|unit|firm|bond|debt|filing|paper|"
            + "bridge|space|seat|bed|charger|connector|station|cabinet|team|village|item|case|event|asset|product|attendance|reason|gap|bank|card|"
            + "instrument|payment|signature|change|account|session|character|document|blocker|guarantee|roll-over|flow|example|"
            + "section|right|profile|log-in|report|commendation)s\\b");
    private static final Pattern ONE_OF = Pattern.compile("((?<![\\d.,:/-])1 of [\\d,]+ \\w+) are\\b");
    private static final Pattern PEOPLE = Pattern.compile("(?<![\\d.,:/-])1 people\\b");
    private static final Pattern IES = Pattern.compile("(?<![\\d.,:/-])1 (communit|quantit|entr|compan)ies\\b");

    private Singular() {
    }

    static String of(String text) {
        if (!text.contains("1 ")) {
            return text;
        }
        String counted = ONE.matcher(text).replaceAll(found -> found.group().substring(0, found.group().length() - 1));
        String alone = ONE_OF.matcher(counted).replaceAll("$1 is");
        return IES.matcher(PEOPLE.matcher(alone).replaceAll("1 person")).replaceAll("1 $1y");
    }
}
