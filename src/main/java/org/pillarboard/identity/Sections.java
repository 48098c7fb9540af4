package org.pillarboard.identity;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the commission's sections (科室). Kept by the administrator; read from memory. */
@Service
@Transactional(readOnly = true)
public class Sections {

    private static final String SUBJECT = "section";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}");

    private final SectionRepository sections;
    private final GrantRepository grants;
    private final Trail trail;
    private final Clock clock;
    private final Kept<List<SectionRow>> rows;

    Sections(SectionRepository sections, GrantRepository grants, Trail trail, Clock clock) {
        this.sections = sections;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
        rows = new Kept<>(() -> sections.findAllByOrderByCode().stream().map(Section::row).toList());
    }

    /** All sections by code. */
    public List<SectionRow> list() {
        return rows.get();
    }

    /** The sections for which nobody decides today. One select. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<SectionRow> withoutReviewer() {
        var reviewed = grants.reviewedSections(AsOf.today(clock).day());
        return list().stream().filter(row -> !reviewed.contains(row.code())).toList();
    }

    /**
     * The section of that code.
     *
     * @throws NotFound when there is none
     */
    public SectionRow get(String code) {
        return list().stream().filter(row -> row.code().equals(code)).findFirst()
            .orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    /**
     * Enters a new section.
     *
     * @throws RuleViolation {@code section.code}, {@code section.name} or {@code section.codeTaken}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void create(SectionRow draft) {
        check(draft);
        if (sections.existsById(draft.code())) {
            throw new RuleViolation("section.codeTaken", draft.code());
        }
        rows.changes();
        sections.save(new Section(draft));
        trail.record(TrailKind.SECTION, SUBJECT, draft.code(), null, draft.toString());
    }

    /** Gives the section of that code other names. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void rename(SectionRow draft) {
        check(draft);
        Section section = sections.findById(draft.code()).orElseThrow(() -> new NotFound(SUBJECT, draft.code()));
        SectionRow before = section.row();
        section.rename(draft.name().strip(), draft.nameEn().strip());
        if (!Alike.are(before, section.row())) {
            rows.changes();
            sections.save(section);
            trail.record(TrailKind.SECTION, SUBJECT, draft.code(), before.toString(), section.row().toString());
        }
    }

    private static void check(SectionRow draft) {
        if (!CODE.matcher(draft.code()).matches()) {
            throw new RuleViolation("section.code", draft.code());
        }
        if (draft.name().isBlank() || draft.name().length() > 100 || draft.nameEn().length() > 100) {
            throw new RuleViolation("section.name");
        }
    }
}
