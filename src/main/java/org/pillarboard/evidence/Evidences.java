package org.pillarboard.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, hands them out to those who may see the unit they are about. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Evidences {

    /** What evidence can stand behind: kind and id. */
    public record Subject(String kind, UUID id, String unitCode) {
    }

    /** A file handed out. */
    public record Content(String fileName, String mediaType, byte[] bytes) {
    }

    /**
     * What stands behind a subject.
     *
     * @param waiting how many papers more wait for the decision that lets the person asking see them
     */
    public record Shelf(List<EvidenceRow> papers, int waiting) {
    }

    private final EvidenceFileRepository files;
    private final EvidenceContentRepository contents;
    private final EvidenceLinkRepository links;
    private final PaperSight sight;
    private final FileCheck check;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    Evidences(EvidenceFileRepository files, EvidenceContentRepository contents, EvidenceLinkRepository links,
            PaperSight sight, FileCheck check, CurrentUser user, Trail trail, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.links = links;
        this.sight = sight;
        this.check = check;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a file and puts it behind a subject.
     *
     * @throws org.pillarboard.shared.RuleViolation when it is empty, over 20 MB or of a type that is no evidence
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public UUID add(Subject subject, String fileName, byte[] content) {
        return add(subject, "", fileName, content);
    }

    /**
     * Keeps a file and puts it behind a subject as one of the papers it needs.
     *
     * @param paper which paper: 验收报告
     * @throws org.pillarboard.shared.RuleViolation as {@link #add(Subject, String, byte[])}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public UUID add(Subject subject, String paper, String fileName, byte[] content) {
        var file = keep(List.of(subject), paper, fileName, content);
        trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), null, file.told());
        return file.id();
    }

    /** Keeps a file behind a subject in the place of a former one as the same paper; the one line in the trail tells of both. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    UUID addInstead(Subject subject, String paper, UUID former, String fileName, byte[] content) {
        var file = keep(List.of(subject), paper, fileName, content);
        trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), told(former), file.told());
        return file.id();
    }

    private String told(UUID evidenceId) {
        return files.findById(evidenceId).orElseThrow().told();
    }

    /**
     * Keeps a file once and puts it behind many subjects: the file an import took its figures from.
     *
     * @param origin what brought the file, for the one line in the trail
     * @throws org.pillarboard.shared.RuleViolation as {@link #add}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public UUID addToAll(List<Subject> subjects, UUID origin, String fileName, byte[] content) {
        var file = keep(subjects, "", fileName, content);
        trail.record(TrailKind.EVIDENCE, "import", origin.toString(), null, file.told());
        return file.id();
    }

    private EvidenceFile keep(List<Subject> subjects, String paper, String fileName, byte[] content) {
        subjects.stream().map(Subject::unitCode).distinct().forEach(user::requireUnit);
        String mediaType = check.mediaType(fileName, content);
        String sha256 = Sha256.hex(content);
        contents.keep(sha256, content);
        var file = files.save(new EvidenceFile(sha256, fileName, mediaType, content.length, user.id(), user.name(),
                clock.instant()));
        subjects.forEach(subject -> links.save(new EvidenceLink(
                new EvidenceLink.Key(file.id(), subject.kind(), subject.id()), subject.unitCode(), paper, clock.instant())));
        return file;
    }

    /** Takes a file from behind a subject; the file itself is kept, and a version it had replaced stands in its place again. */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void remove(Subject subject, UUID evidenceId) {
        user.requireUnit(subject.unitCode());
        var key = new EvidenceLink.Key(evidenceId, subject.kind(), subject.id());
        if (links.existsById(key)) {
            links.replacedBy(subject.kind(), subject.id(), evidenceId).forEach(former -> former.replaceBy(null));
            links.deleteById(key);
            trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), told(evidenceId), null);
        }
    }

    /** Takes every file, newer versions and older, from behind a subject that is given up; the files themselves are kept. */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void removeAll(Subject subject) {
        user.requireUnit(subject.unitCode());
        links.behind(subject.kind(), subject.id()).forEach(link -> {
            links.delete(link);
            trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), told(link.getId().evidenceId()), null);
        });
    }

    /**
     * The files behind some subjects in sight, by subject, but for those that wait there for a decision or stand behind something
     * else that is kept from the person asking. One select, more where a file stands behind such a thing or may wait.
     */
    public Map<UUID, List<EvidenceRow>> behind(String kind, Collection<UUID> subjects) {
        return sight.open(kind, all(kind, subjects));
    }

    /**
     * Those that stood behind some subjects at a moment, by what was approved then; of a removed one until its removal was. Selects
     * as {@link #behind(String, Collection)}.
     */
    public Map<UUID, List<EvidenceRow>> behind(String kind, Collection<UUID> subjects, Instant moment) {
        return sight.at(kind, all(kind, subjects), moment);
    }

    /** The files behind one subject as {@link #behind} shows them, and how many wait. */
    public Shelf shelf(String kind, UUID subject) {
        var all = all(kind, List.of(subject));
        var open = sight.open(kind, all).getOrDefault(subject, List.of());
        return new Shelf(open, all.getOrDefault(subject, List.of()).size() - open.size());
    }

    private Map<UUID, List<EvidenceRow>> all(String kind, Collection<UUID> subjects) {
        return inSight(subjects.isEmpty() ? List.of() : files.behind(kind, subjects, guarded()));
    }

    /** The kinds of records some of which may be kept from the person asking; {@link PaperJoin} asks for them. */
    public Set<String> guarded() {
        return sight.guarded();
    }

    /**
     * Of files that were read through {@link PaperJoin}, by subject, all but those that stand behind something else that is kept
     * from the person asking. No select, more where a file stands behind such a thing.
     */
    public Map<UUID, List<EvidenceRow>> inSight(List<EvidenceRow> rows) {
        var hidden = sight.hiddenOf(rows.stream().filter(row -> row.guarded() > 0).map(EvidenceRow::id).toList());
        return rows.stream().filter(row -> !hidden.contains(row.id())).map(this::told).collect(Collectors.groupingBy(EvidenceRow::subjectId));
    }

    /** A leader is not told in how many places a file stands: some may wait for a decision. */
    private EvidenceRow told(EvidenceRow row) {
        return user.is(Role.LEADER) ? row.withoutPlaces() : row;
    }

    /** How many papers lie behind some subjects, by subject, former versions left out; none of those without. One select at the most. */
    public Map<UUID, Long> counts(String kind, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : links.counts(kind, subjects).stream()
                .collect(Collectors.toMap(EvidenceLinkRepository.Count::subjectId, EvidenceLinkRepository.Count::papers));
    }

    /**
     * A file's content, for those who see a unit it is about and all that is kept from some.
     *
     * @throws NotFound for a wrong id and for everybody else; the refusal is in the trail
     */
    public Content content(UUID evidenceId) {
        var file = files.findById(evidenceId).orElseThrow(() -> new NotFound("evidence", evidenceId));
        if (!sight.sees(evidenceId)) {
            throw user.refuse("evidence", evidenceId.toString());
        }
        byte[] bytes = contents.findById(file.sha256()).orElseThrow().content();
        return new Content(file.fileName(), file.mediaType(), bytes);
    }

    /**
     * A file handed out to keep, with a line of the trail that tells which.
     *
     * @throws NotFound as {@link #content}
     */
    @Transactional
    public Content handOut(UUID evidenceId) {
        var content = content(evidenceId);
        trail.record(TrailKind.EXPORT, "evidence", evidenceId.toString(), null, content.fileName() + " " + Sha256.hex(content.bytes()));
        return content;
    }

    /**
     * A file's content to be shown inside a page.
     *
     * @throws NotFound as {@link #content}, and for everything but pictures and PDF, judged once more by the content itself
     */
    public Content preview(UUID evidenceId) {
        var content = content(evidenceId);
        if (!check.isShowable(content.mediaType(), content.bytes())) {
            throw new NotFound("evidence", evidenceId);
        }
        return content;
    }
}
