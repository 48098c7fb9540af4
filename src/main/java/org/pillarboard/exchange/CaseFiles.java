package org.pillarboard.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.project.Projects;
import org.pillarboard.sheet.ExcelBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Hands a project's papers out as one file (一案一档): every paper in its milestone's folder, and an index that says what each is,
 * who brought it when, and its sum. One paper is held at a time, whatever the file weighs.
 */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class CaseFiles {

    /** What kind of file it is. */
    public static final String MEDIA_TYPE = "application/zip";

    /** A paper in its place in the file. */
    private record Leaf(MilestoneRow milestone, EvidenceRow paper, String path) {
    }

    private final Projects projects;
    private final ProjectTypes types;
    private final Evidences evidences;
    private final Units units;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    CaseFiles(Projects projects, ProjectTypes types, Evidences evidences, Units units, CurrentUser user, Trail trail, Clock clock) {
        this.projects = projects;
        this.types = types;
        this.evidences = evidences;
        this.units = units;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the file of a project will be called.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong id and for one out of sight
     */
    public String name(UUID projectId) {
        var row = projects.get(projectId).row();
        return HandOut.fileName(row.code() + " " + row.name(), ".zip");
    }

    /**
     * Writes the file. The papers of a unit out of the reader's scope, who only helps, are neither in it nor in its index.
     *
     * @throws org.pillarboard.shared.NotFound for a wrong id and for one out of sight
     */
    public void write(UUID projectId, SheetWords words, OutputStream out) throws IOException {
        var detail = projects.get(projectId);
        var leaves = leaves(detail, words.locale());
        trail.recordApart(TrailKind.EXPORT, "caseFile", detail.row().code(), null, leaves.size() + (leaves.size() == 1 ? " file" : " files"));
        try (var zip = new ZipOutputStream(out)) {
            put(zip, HandOut.fileName(words.text("list.case.index"), ".xlsx"), index(detail, leaves, words));
            for (Leaf leaf : leaves) {
                put(zip, leaf.path(), evidences.content(leaf.paper().id()).bytes());
            }
        }
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private List<Leaf> leaves(ProjectDetail detail, Locale locale) {
        if (!user.scope().sees(detail.row().unitCode())) {
            return List.of();
        }
        var taken = new HashSet<String>();
        var leaves = new ArrayList<Leaf>();
        detail.milestones().forEach(row -> detail.papers(row.mark().id())
                .forEach(paper -> leaves.add(new Leaf(row, paper, path(row, paper, locale, taken)))));
        return leaves;
    }

    /** The milestone's folder, then the paper and its file; a second one of the same name gets a number. */
    private String path(MilestoneRow row, EvidenceRow paper, Locale locale, Set<String> taken) {
        String folder = HandOut.safe(String.format(Locale.ROOT, "%02d %s", row.mark().seq(), row.mark().name(locale)));
        String name = HandOut.safe(paper.paper().isEmpty() ? paper.fileName() : types.papers().of(paper.paper(), locale) + " " + paper.fileName());
        String path = folder + "/" + name;
        for (int again = 2; !taken.add(path); again++) {
            path = folder + "/" + again + " " + name;
        }
        return path;
    }

    private byte[] index(ProjectDetail detail, List<Leaf> leaves, SheetWords words) {
        var row = detail.row();
        var head = new ListHead(row.code() + " " + row.name(), List.of(
                new ListHead.Fact("exported", user.name() + " " + words.moment(clock.instant())),
                new ListHead.Fact("unit", words.accountable(units.tree().get(row.unitCode()))),
                new ListHead.Fact("owner", row.ownerName())));
        try (var book = new ExcelBook()) {
            page(words).write(book.page(words.text("list.case.index")), head, leaves);
            return book.bytes();
        }
    }

    private ListPage<Leaf> page(SheetWords words) {
        return new ListPage<Leaf>(words)
                .text("milestone", 30, leaf -> leaf.milestone().mark().seq() + " " + leaf.milestone().mark().name(words.locale()))
                .day("completed", 12, leaf -> leaf.milestone().mark().dates().completedOn())
                .text("paper", 24, leaf -> types.papers().of(leaf.paper().paper(), words.locale()))
                .text("file", 50, Leaf::path)
                .text("bytes", 12, leaf -> String.valueOf(leaf.paper().sizeBytes()))
                .text("sha256", 66, leaf -> leaf.paper().sha256())
                .text("broughtBy", 14, leaf -> leaf.paper().uploadedByName())
                .moment("broughtAt", 17, leaf -> leaf.paper().uploadedAt());
    }
}
