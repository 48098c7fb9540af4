package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.ExcelPage;
import org.pillarboard.sheet.Look;

/**
 * What stands over a list: its title and the choices it was made through.
 *
 * @param facts names of choices ({@code list.fact.<name>} in the bundles) and what was chosen, in the order they are written
 */
record ListHead(String title, List<Fact> facts) {

    /** Nothing chosen yet. */
    static final ListHead NOTHING = new ListHead("", List.of());

    record Fact(String name, String value) {
    }

    ListHead {
        facts = List.copyOf(facts);
    }

    ListHead with(String name, String value) {
        var more = new ArrayList<>(facts);
        more.add(new Fact(name, value));
        return new ListHead(title, more);
    }

    /** The same, where something was chosen. */
    ListHead where(String name, @Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? this : with(name, chosen);
    }

    /** What was chosen, on one line. */
    String told(SheetWords words) {
        return facts.stream().map(fact -> words.text("list.fact." + fact.name()) + words.text("kit.colon") + fact.value())
                .collect(Collectors.joining(words.text("kit.semicolon")));
    }

    /** How many lines there are, and how many of them are here. */
    ListHead lines(int here, long all, SheetWords words) {
        return with("lines", here == all ? String.valueOf(all) : words.text("list.project.cut", String.valueOf(here), String.valueOf(all)));
    }

    /** @return the row for the names of the columns */
    int write(ExcelPage page, SheetWords words) {
        page.text(0, 0, title, Look.TITLE);
        int line = 1;
        for (Fact fact : facts) {
            page.text(line, 0, words.text("list.fact." + fact.name()), Look.QUIET).text(line, 1, fact.value(), Look.TEXT);
            line++;
        }
        words.notice().ifPresent(notice -> page.text(facts.size() + 1, 0, notice, Look.QUIET));
        return facts.size() + 2;
    }
}
