package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The remembered mappings (导入对应关系): one's own and those others share, by name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class ImportMappings {

    private static final int SAMPLES = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final MappingShelf shelf;
    private final Catalogues catalogues;

    ImportMappings(MappingShelf shelf, Catalogues catalogues) {
        this.shelf = shelf;
        this.catalogues = catalogues;
    }

    /** One's own and the shared ones, the newest first. One select. */
    public List<MappingRow<Mapping>> list() {
        return shelf.list(MappingKind.FIGURES, Mapping.class);
    }

    /**
     * Remembers a mapping under a name; one's own of that name is replaced.
     *
     * @throws RuleViolation {@code import.mapping.name} without a name
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public UUID remember(String name, boolean shared, ReadAs readAs, Mapping mapping) {
        return shelf.remember(MappingKind.FIGURES, name, shared, readAs, mapping);
    }

    /**
     * Forgets one's own mapping.
     *
     * @throws NotFound for another's, as for none
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void forget(UUID id) {
        shelf.forget(id);
    }

    /** What a file most likely holds: a template says it, a remembered mapping fits, or the names of the columns tell. */
    public Mapping suggest(SheetTable table) {
        if (table.headers().contains(Mapping.TEMPLATE + FieldKind.KEY.name())) {
            return Mapping.ofTemplate(table.headers());
        }
        return list().stream().map(MappingRow::mapping).filter(mapping -> fits(mapping, table)).findFirst()
                .orElseGet(() -> guess(table));
    }

    private static boolean fits(Mapping mapping, SheetTable table) {
        return !mapping.columns().isEmpty()
                && mapping.columns().stream().allMatch(rule -> table.headers().contains(rule.column()));
    }

    private Mapping guess(SheetTable table) {
        var rules = new ArrayList<ColumnRule>();
        Set<FieldKind> taken = new HashSet<>();
        for (String header : table.headers()) {
            var indicator = catalogues.current().indicators().stream()
                    .filter(row -> header.equals(row.code())
                            || NumberReader.normal(header).equals(NumberReader.normal(row.naming().name()))).findFirst();
            if (indicator.isPresent()) {
                rules.add(ColumnRule.of(header, FieldKind.VALUE, indicator.get().code()));
                taken.add(FieldKind.VALUE);
            }
        }
        for (FieldKind field : FieldKind.values()) {
            table.headers().stream().filter(header -> isCalled(field, header, table))
                    .filter(header -> rules.stream().noneMatch(rule -> rule.column().equals(header)))
                    .filter(header -> field == FieldKind.SOURCE || taken.add(field))
                    .forEach(header -> rules.add(ColumnRule.of(header, field)));
        }
        return Mapping.of(rules.toArray(ColumnRule[]::new));
    }

    /** A column called "unit" may hold what figures are counted in: what stands in it tells. */
    private boolean isCalled(FieldKind field, String header, SheetTable table) {
        String called = BLANKS.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
        var samples = table.samples(table.headers().indexOf(header), SAMPLES);
        boolean measures = FieldWords.headers(FieldKind.UNIT).contains(called) && samples.stream().anyMatch(this::isMeasure);
        return measures ? field == FieldKind.MEASURE_UNIT : FieldWords.headers(field).contains(called);
    }

    private boolean isMeasure(String text) {
        var units = new MeasureUnits(Map.of());
        return catalogues.current().indicators().stream().anyMatch(row -> units.factor(text, row.naming().measureUnit()).isPresent());
    }
}
