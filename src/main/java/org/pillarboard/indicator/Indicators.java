package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of indicators and their definitions. Administrators set indicators up and say who reports them; the section
 * that answers for an indicator writes its definition.
 */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]{1,15}");
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_JUMP = BigDecimal.valueOf(1000);
    private final IndicatorRepositories tables;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    Indicators(IndicatorRepositories tables, Catalogues catalogues, CurrentUser user, Trail trail, Clock clock) {
        this.tables = tables;
        this.catalogues = catalogues;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All versions of a definition, the newest first. */
    public List<DefinitionRow> definitions(String code) {
        return tables.definitions().findByIndicatorCodeOrderByVersionNoDesc(code).stream()
                .map(IndicatorDefinition::toRow).toList();
    }

    /**
     * Adds an indicator with the first version of its definition; it stands behind all others.
     *
     * @throws RuleViolation {@code indicator.code.taken} when the code is in use, {@code indicator.code.form} when it is not a
     *                       capital with up to fifteen letters and digits behind it, {@code indicator.decimals},
     *                       {@code indicator.weight}, {@code indicator.jump}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void create(IndicatorRow row, DefinitionDraft definition) {
        if (!CODE.matcher(row.code()).matches()) {
            throw new RuleViolation("indicator.code.form", row.code());
        }
        if (tables.indicators().findById(row.code()).isPresent()) {
            throw new RuleViolation("indicator.code.taken", row.code());
        }
        requireBounds(row);
        tables.indicators().save(new Indicator(row.at(1 + last())));
        weigh(row);
        trail.record(TrailKind.DEFINITION, "indicator", row.code(), null, row.naming().name());
        catalogues.changed();
        append(definition);
    }

    /** From now on; what was known before stays. */
    private void weigh(IndicatorRow row) {
        tables.weights().save(new IndicatorWeight(row.code(), row.standing(), clock.instant()));
    }

    private int last() {
        return catalogues.current().indicators().stream().mapToInt(one -> one.standing().sortOrder()).max().orElse(0);
    }

    private static void requireBounds(IndicatorRow row) {
        if (row.naming().decimals() < 0 || row.naming().decimals() > MOST_DECIMALS) {
            throw new RuleViolation("indicator.decimals", MOST_DECIMALS, row.naming().decimals());
        }
        requireWithin("indicator.weight", BigDecimal.ZERO, MOST_WEIGHT, row.standing().weight());
        requireWithin("indicator.jump", BigDecimal.ONE, MOST_JUMP, row.entryRules().jumpFactor());
    }

    private static void requireWithin(String key, BigDecimal least, BigDecimal most, BigDecimal number) {
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new RuleViolation(key, least, most, number);
        }
    }

    /**
     * Changes what an indicator is called, who answers for it, what it counts for, and whether it is asked for at all.
     *
     * @throws RuleViolation {@code indicator.counting.stays} for another arithmetic, rhythm or pillar: what is counted otherwise is
     *                       another indicator
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void change(IndicatorRow row) {
        var indicator = require(row.code());
        var before = indicator.toRow();
        if (!row.arithmetic().equals(before.arithmetic()) || !row.rhythm().equals(before.rhythm())
                || !row.pillarCode().equals(before.pillarCode())) {
            throw new RuleViolation("indicator.counting.stays", row.code());
        }
        requireBounds(row);
        if (Alike.are(before, row)) {
            return;
        }
        indicator.change(row);
        if (row.standing().weight().compareTo(before.standing().weight()) != 0 || row.standing().veto() != before.standing().veto()) {
            weigh(row);
        }
        trail.record(TrailKind.DEFINITION, "indicator", row.code(), before.toString(), row.toString());
        catalogues.changed();
    }

    /** Appends a version of the definition (口径). */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'REVIEWER')")
    public void define(DefinitionDraft draft) {
        requireAnswerable(draft.indicatorCode());
        append(draft);
    }

    private void append(DefinitionDraft draft) {
        var versions = definitions(draft.indicatorCode());
        var before = versions.isEmpty() ? null : versions.getFirst().draft(draft.indicatorCode());
        if (Alike.are(before, draft)) {
            return;
        }
        int next = versions.isEmpty() ? 1 : versions.getFirst().versionNo() + 1;
        tables.definitions().save(new IndicatorDefinition(draft, next, user.name(), clock.instant()));
        trail.record(TrailKind.DEFINITION, "indicator", draft.indicatorCode(), before == null ? null : spelling(before), spelling(draft));
    }

    /** As the trail keeps it: what is meant, in both languages, where it is taken from, from which day and why. */
    private static String spelling(DefinitionDraft draft) {
        return "Definition[definition=" + draft.text() + ", definitionEn=" + draft.textEn() + ", figureSource=" + draft.figureSource()
                + ", from=" + draft.effectiveOn() + ", reason=" + draft.reason() + "]";
    }

    /**
     * Makes a unit report an indicator from a day on; a duty it has already begins then if it began later.
     *
     * @return since when it reports now
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public LocalDate assign(String code, String unitCode, LocalDate fromOn) {
        require(code);
        var present = tables.duties().findByIndicatorCodeAndUnitCodeAndUntilOnIsNull(code, unitCode).stream().findFirst();
        if (present.isPresent() && !present.get().toRow().fromOn().isAfter(fromOn)) {
            return present.get().toRow().fromOn();
        }
        present.ifPresentOrElse(duty -> duty.beginOn(fromOn), () -> tables.duties().save(new ReportingDuty(code, unitCode, fromOn)));
        trail.record(TrailKind.DEFINITION, "duty", code + "/" + unitCode, null, fromOn.toString());
        catalogues.changed();
        return fromOn;
    }

    /**
     * Ends a unit's duty on a day, inclusive.
     *
     * @throws org.pillarboard.shared.RuleViolation {@code duty.endsBeforeStart}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void release(String code, String unitCode, LocalDate lastDay) {
        tables.duties().findByIndicatorCodeAndUnitCodeAndUntilOnIsNull(code, unitCode)
                .forEach(duty -> duty.endOn(lastDay, clock.instant()));
        trail.record(TrailKind.DEFINITION, "duty", code + "/" + unitCode, null, "until " + lastDay);
        catalogues.changed();
    }

    private Indicator require(String code) {
        return tables.indicators().findById(code).orElseThrow(() -> new NotFound("indicator", code));
    }

    /** Refuses a section's hand on an indicator of another section, as if it did not exist. */
    void requireAnswerable(String code) {
        var indicator = require(code);
        if (!user.is(Role.ADMIN) && !user.reviewedSections().contains(indicator.sectionCode())) {
            throw new NotFound("indicator", code);
        }
    }
}
