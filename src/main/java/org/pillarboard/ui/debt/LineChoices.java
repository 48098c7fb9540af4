package org.pillarboard.ui.debt;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.debt.InstrumentRow;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.NumberFormats;

/** What can be chosen in a filing's lines: the unit's instruments, those of the sheet, and the entries a correction replaces. */
final class LineChoices {

    private final Map<String, String> names;
    private final Set<String> known;
    private final Function<String, List<EntryRow>> history;
    private final Function<SheetLine, Map<LineField, String>> hints;
    private final Map<String, List<EntryRow>> read = new HashMap<>();
    private List<EntryRow> corrected = List.of();
    private final Map<String, String> units;
    private final List<String> baseRates;
    private final Supplier<Map<String, String>> projects;
    private final Locale locale;
    private final Function<EntryRow, String> words;

    LineChoices(List<InstrumentRow> known, Map<String, String> units, List<String> baseRates,
            Supplier<Map<String, String>> projects, Function<String, List<EntryRow>> history,
            Function<SheetLine, Map<LineField, String>> hints, Locale locale, Function<EntryRow, String> words) {
        this.names = known.stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::name, (one, same) -> one));
        this.known = Set.copyOf(names.keySet());
        this.units = units;
        this.baseRates = baseRates;
        this.projects = projects;
        this.history = history;
        this.hints = hints;
        this.locale = locale;
        this.words = words;
    }

    /** With what the lines correct, which stands no more once they count. */
    LineChoices correcting(List<EntryRow> some) {
        corrected = some;
        return this;
    }

    /** Numbers, what was named in the sheet itself too. */
    List<String> instruments() {
        return names.keySet().stream().sorted().toList();
    }

    String instrument(String code) {
        String name = names.getOrDefault(code, "");
        return name.isEmpty() ? code : code + " " + name;
    }

    /** The number of what was typed, where it is the name of one alone; otherwise as it was typed. */
    String meant(String text) {
        var called = names.containsKey(text) ? List.of(text)
                : names.keySet().stream().filter(code -> text.equals(names.get(code)) || text.equals(instrument(code))).toList();
        return called.size() == 1 ? called.getFirst() : text;
    }

    /** Codes of all units, and whoever else is typed in. */
    List<String> units() {
        return units.keySet().stream().sorted().toList();
    }

    String unit(String code) {
        return units.getOrDefault(code, code);
    }

    /** Codes of the rates a floating debt may follow. */
    List<String> baseRates() {
        return baseRates;
    }

    /** Numbers of the unit's projects, read when a line asks for one. */
    List<String> projects() {
        return projects.get().keySet().stream().sorted().toList();
    }

    String project(String code) {
        String name = projects.get().getOrDefault(code, "");
        return name.isEmpty() ? code : code + " " + name;
    }

    /** A new instrument of the sheet can be chosen in its other lines. */
    void add(Stream<SheetLine> lines) {
        lines.filter(line -> !line.text(LineField.CODE).isEmpty() && !known.contains(line.text(LineField.CODE)))
                .forEach(line -> names.put(line.text(LineField.CODE), line.text(LineField.NAME)));
    }

    /** Ids of the entries of the line's instrument and kind that stand, and of the one it corrects. */
    List<String> entries(SheetLine line) {
        return Stream.concat(of(line), corrected.stream().filter(entry -> entry.id().toString().equals(line.text(LineField.REPLACES))))
                .map(entry -> entry.id().toString()).distinct().toList();
    }

    private Stream<EntryRow> of(SheetLine line) {
        String code = line.text(LineField.INSTRUMENT);
        return code.isEmpty() ? Stream.empty() : read.computeIfAbsent(code, history).stream()
                .filter(entry -> entry.kind().name().equals(line.kind().name()));
    }

    /** What is said beneath the fields of a line. */
    Map<LineField, String> hints(SheetLine line) {
        return hints.apply(line);
    }

    /** In the unit the form is filled in. */
    private String amount(BigDecimal yuan) {
        var amount = MoneyUnit.YUAN.in(MoneyUnit.TEN_THOUSAND, yuan).stripTrailingZeros();
        return NumberFormats.of(locale, Math.max(0, amount.scale())).plain(amount) + " " + MoneyUnit.TEN_THOUSAND.name(locale);
    }

    String entry(String id) {
        return Stream.concat(read.values().stream().flatMap(List::stream), corrected.stream()).filter(entry -> entry.id().toString().equals(id)).findFirst()
                .map(this::told).orElse(id);
    }

    /** With its note and why it is another one: two of one day and amount are told apart by them. */
    private String told(EntryRow entry) {
        String figure = entry.on() + " " + words.apply(entry) + (entry.amount().signum() == 0 ? "" : " " + amount(entry.amount()));
        return Stream.of(figure, entry.note(), entry.detail().another()).filter(text -> !text.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }
}
