package org.pillarboard.pillar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.NotFound;
import org.springframework.stereotype.Service;

/** The pillars in their order; read once, since only a migration changes them. */
@Service
public class Pillars {

    private final List<PillarRow> rows;

    Pillars(PillarRepository repository) {
        this.rows = repository.findAllByOrderBySortOrder().stream().map(Pillar::toRow).toList();
    }

    /** All, the cross-cutting strip last. */
    public List<PillarRow> list() {
        return rows;
    }

    /** The five, without the strip. */
    public List<PillarRow> five() {
        return rows.stream().filter(row -> !row.crossCutting()).toList();
    }

    /**
     * One pillar.
     *
     * @throws NotFound when the code is none
     */
    public PillarRow get(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("pillar", code));
    }

    /** What one is called; null where there is none. */
    public @Nullable String name(@Nullable String code, Locale locale) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst().map(row -> row.name(locale)).orElse(null);
    }
}
