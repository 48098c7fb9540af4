package org.pillarboard.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.LikePattern;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with papers that are kept already: put behind one thing more, put a newer version in their place, take them away. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class PaperShelves {

    private static final int MOST = 50;
    private final Evidences evidences;
    private final EvidenceFileRepository files;
    private final EvidenceLinkRepository links;
    private final PaperSight sight;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PaperShelves(Evidences evidences, EvidenceFileRepository files, EvidenceLinkRepository links, PaperSight sight,
            CurrentUser user, Trail trail, Clock clock) {
        this.evidences = evidences;
        this.files = files;
        this.links = links;
        this.sight = sight;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The newest files behind anything of some units that do not stand behind the subject yet, as far as they are in sight. Two
     * selects.
     *
     * @param subject null: nothing stands behind it yet
     * @param text    part of the name; empty: all
     */
    public List<KeptPaper> kept(Collection<String> units, String kind, @Nullable UUID subject, String text) {
        units.forEach(user::requireUnit);
        String pattern = text.isBlank() ? "" : LikePattern.containing(text);
        var kept = units.isEmpty() ? List.<EvidenceFile>of() : files.kept(units, kind, subject, pattern, Limit.of(MOST));
        var hidden = sight.hiddenOf(kept.stream().map(EvidenceFile::id).toList());
        return kept.stream().filter(file -> !hidden.contains(file.id())).map(EvidenceFile::toKept).toList();
    }

    /**
     * Puts a file that is kept already behind a subject too.
     *
     * @param paper which paper it is there; empty where none was asked for
     * @throws NotFound for a wrong id and for one out of sight, with the refusal in the trail
     */
    @Transactional
    public void share(Evidences.Subject subject, String paper, UUID evidenceId) {
        user.requireUnit(subject.unitCode());
        var file = files.findById(evidenceId).orElseThrow(() -> new NotFound("evidence", evidenceId));
        if (!sight.sees(evidenceId)) {
            throw user.refuse("evidence", evidenceId.toString());
        }
        var key = new EvidenceLink.Key(evidenceId, subject.kind(), subject.id());
        var link = links.findById(key);
        if (link.isEmpty() || link.get().isRemoved()) {
            link.ifPresentOrElse(there -> there.putBack(paper, clock.instant()),
                    () -> links.save(new EvidenceLink(key, subject.unitCode(), paper, clock.instant())));
            trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), null, file.told());
        }
    }

    /**
     * Keeps a file as the newer version of one behind the subject, as the same paper; the former stays to be seen.
     *
     * @throws NotFound      when the former does not stand behind the subject
     * @throws RuleViolation {@code evidence.former} when it has been replaced before, and as {@link Evidences#add}
     */
    @Transactional
    public UUID replace(Evidences.Subject subject, UUID former, String fileName, byte[] content) {
        user.requireUnit(subject.unitCode());
        var link = links.findById(new EvidenceLink.Key(former, subject.kind(), subject.id()))
                .orElseThrow(() -> new NotFound("evidence", former));
        if (isReplaced(link)) {
            throw new RuleViolation("evidence.former", fileName);
        }
        UUID newer = evidences.addInstead(subject, link.paper(), former, fileName, content);
        link.replaceBy(newer);
        return newer;
    }

    private boolean isReplaced(EvidenceLink link) {
        return Optional.ofNullable(link.replacedBy())
                .flatMap(newer -> links.findById(new EvidenceLink.Key(newer, link.getId().subjectKind(), link.getId().subjectId())))
                .filter(newer -> !newer.isRemoved()).isPresent();
    }

    /**
     * Takes a file that an approved report brought from behind a subject: for those who see what is approved alone it stands there
     * until that is {@link #settle settled}.
     */
    @Transactional
    public void takeAway(Evidences.Subject subject, UUID evidenceId) {
        user.requireUnit(subject.unitCode());
        var key = new EvidenceLink.Key(evidenceId, subject.kind(), subject.id());
        links.findById(key).filter(link -> !link.isRemoved()).ifPresent(link -> {
            link.removeAt(clock.instant());
            trail.record(TrailKind.EVIDENCE, subject.kind(), subject.id().toString(), files.findById(evidenceId).orElseThrow().told(), null);
        });
    }

    /** What was taken away from behind a subject is gone for everybody from the moment that approves it on. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void settle(String kind, UUID subject, Instant at) {
        links.behind(kind, subject).stream().filter(EvidenceLink::isRemoved).filter(link -> !link.isGone()).forEach(link -> link.settle(at));
    }

    /** The names of the files taken away from behind some subjects, by subject, which nobody has approved yet. One select at the most. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Map<UUID, List<String>> takenAway(String kind, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : files.takenAway(kind, subjects).stream().collect(Collectors.groupingBy(
                EvidenceFileRepository.Gone::subjectId, Collectors.mapping(EvidenceFileRepository.Gone::fileName, Collectors.toList())));
    }
}
