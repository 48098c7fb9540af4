package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.evidence.EvidenceDownloads;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** One project whole: how it stands and why, its milestones, what it brought, what is in the way; beside it one's own part. */
@Route(value = Links.PROJECT, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class ProjectView extends Div implements AfterNavigationObserver, HasDynamicTitle, OwnerPanel.Around {

    private final transient ProjectBook book;
    private final transient ReportDesk desk;
    private final transient ProjectDeeds deeds;
    private final transient EvidenceDownloads downloads;
    private final transient HandOuts handOuts;
    private final Div told = new Div();
    private String asked = "";
    private transient @Nullable UUID inHand;
    private transient @Nullable LocalDate day;
    private transient @Nullable ProjectDetail detail;
    private @Nullable OwnerPanel owner;
    private transient @Nullable ReviewSide reviewer;

    ProjectView(ProjectBook book, ReportDesk desk, ProjectDeeds deeds, EvidenceDownloads downloads, HandOuts handOuts,
            LivePulse pulse) {
        this.book = book;
        this.desk = desk;
        this.deeds = deeds;
        this.downloads = downloads;
        this.handOuts = handOuts;
        addClassName("project");
        told.getElement().setAttribute("aria-live", "polite");
        pulse.onBeat(this, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, detail == null ? getTranslation("project.title") : detail.row().name());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = event.getRouteParameters().get("id").orElse("");
        inHand = event.getLocation().getQueryParameters().getSingleParameter("milestone")
                .flatMap(ProjectView::id).orElse(null);
        day = event.getLocation().getQueryParameters().getSingleParameter(Lens.AS_OF).flatMap(Readable::day)
                .filter(one -> one.isBefore(book.today())).orElse(null);
        told.removeAll();
        load();
    }

    private LocalDate day() {
        return day == null ? book.today() : day;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void load() {
        var dossier = book.get(asked, day());
        detail = dossier.detail();
        var tools = new ReportTools(book, desk, deeds, downloads, handOuts, book.words(getLocale(), day()));
        var page = new ProjectPage(dossier, tools, inHand, this::choose, this::load);
        var main = new Div(told);
        main.addClassName("main");
        main.add(page.parts());
        removeAll();
        var panel = panel(detail, tools, main);
        if (panel == null) {
            add(main);
        } else {
            var split = new Div(main, panel);
            split.addClassName("split");
            add(split);
        }
    }

    private @Nullable Component panel(ProjectDetail shown, ReportTools tools, Div main) {
        owner = null;
        reviewer = null;
        if (shown.allowed().contains(ProjectDetail.Action.DECIDE)) {
            reviewer = ReviewSide.of(shown, inHand, tools, this::decided);
            if (reviewer != null) {
                main.add(reviewer.bar());
                return reviewer.panel();
            }
            return null;
        }
        if (!shown.allowed().contains(ProjectDetail.Action.REPORT)) {
            return null;
        }
        var row = toReport(shown);
        if (row == null) {
            return null;
        }
        owner = new OwnerPanel(shown, row, tools, this);
        return owner;
    }

    /** The milestone in hand, else one that came back, else the next one that is open. */
    private @Nullable MilestoneRow toReport(ProjectDetail shown) {
        var open = shown.milestones().stream().filter(row -> !row.mark().state().isDone()).toList();
        return open.stream().filter(row -> row.mark().id().equals(inHand)).findFirst()
                .or(() -> open.stream().filter(row -> row.open() != null && row.open().review().state().isEditable()).findFirst())
                .or(() -> open.stream().findFirst()).orElse(null);
    }

    private void decided(@Nullable String refusal) {
        told.removeAll();
        if (refusal != null) {
            told.add(new Note(Tone.WARN, refusal));
        }
        load();
    }

    @Override
    public void choose(UUID milestone) {
        Links.go(Links.milestone(asked, milestone) + (day == null ? "" : "&" + Lens.AS_OF + "=" + day));
    }

    @Override
    public void moved(String words) {
        Notification.show(words);
        load();
    }

    @Override
    public ProjectDetail reread() {
        return book.get(asked, day()).detail();
    }

    /** Others have decided or approved; what is being typed is not touched. */
    private void refresh() {
        boolean typing = owner != null && owner.isOpen() || reviewer != null && reviewer.isBegun();
        if (detail != null && !typing) {
            load();
        }
    }
}
