package org.pillarboard.pictures;

import java.util.List;
import java.util.stream.Stream;

/** Every page of the product as each role that may open it sees it, with its dialogs, its empty states and its refusals. */
final class Sights {

    /** Stands for the one-time token of a product in which nobody is entered. */
    static final String TOKEN = "TOKEN";

    private static final String FIRST_BUTTON = ".phead .r vaadin-button";
    private static final String PRIMARY = ".phead .r vaadin-button[theme~=primary]";
    private static final String MORE = "vaadin-menu-bar-button";
    private static final String TO_A_PROJECT = "a[href^='project/']";
    private static final String UNFOLD = "maybe details.fold:not([open]) > summary";
    private static final String TO_A_RECORD = "a[href*='record/']";
    private static final String TAB = ".ltabs button >> nth=";
    private static final String CITY = "vaadin-grid-cell-content:text-is('CITY')";
    private static final String PB01 = "vaadin-grid-cell-content:text-is('PB01')";

    private static final List<Sight> OUTSIDE = List.of(Sight.of("login", "", "/login"), Sight.of("login-refused", "", "/login?failed"),
            Sight.of("login-away", "", "/login?away"), Sight.of("not-found", "leader", "/nowhere"),
            Sight.of("closed", "leader", "/trail"), Sight.of("password", "leader", "/password"),
            Sight.of("find", "leader", "/", "button.iconbtn[title*='Ctrl+K']", "type .finder input => park"));

    private static final List<Sight> FIGURES = List.of(Sight.of("cockpit", "leader", "/"), Sight.of("cockpit-month", "leader", "/?span=month"),
            Sight.of("cockpit-past", "leader", "/?period=2026-06&asOf=2026-07-31"), Sight.of("cockpit-empty", "leader", "/?period=2019-06"),
            Sight.of("pillar-party", "leader", "/pillar/PB"), Sight.of("pillar-reform", "leader", "/pillar/SR"),
            Sight.of("pillar-industry", "leader", "/pillar/IS"), Sight.of("pillar-debt", "leader", "/pillar/DR"),
            Sight.of("pillar", "leader", "/pillar/PS"), Sight.of("pillar-efficiency", "leader", "/pillar/OE"),
            Sight.of("pillar-empty", "leader", "/pillar/PS?period=2019-06"), Sight.of("pillar-indicators", "leader", "/pillar/PS?part=indicators"),
            Sight.of("pillar-units", "leader", "/pillar/PS?part=units"), Sight.of("indicator", "leader", "/indicator/PS01"),
            Sight.of("indicator-debt", "leader", "/indicator/DR05"), Sight.of("indicator-empty", "leader", "/indicator/PS01?period=2019-06"),
            Sight.of("record", "leader", "/indicator/PS01", UNFOLD, TO_A_RECORD),
            Sight.of("record-owner", "owner", "/indicator/PB01", UNFOLD, TO_A_RECORD));

    private static final List<Sight> PROJECTS = List.of(Sight.of("projects", "leader", "/projects"),
            Sight.of("projects-empty", "leader", "/projects?text=nothing-of-the-kind"), Sight.of("projects-timeline", "leader", "/projects/timeline"),
            Sight.of("projects-map", "leader", "/projects/map"), Sight.of("project", "leader", "/project/P-BRDG-01"),
            Sight.of("project-owner", "owner", "/projects", TO_A_PROJECT), Sight.of("project-reviewer", "reviewer", "/project/P-BRDG-01"),
            Sight.of("project-dialog", "reviewer", "/project/P-BRDG-01", MORE, "vaadin-menu-bar-item >> nth=1"),
            Sight.of("project-edit", "reviewer", "/project/P-BRDG-01/edit"), Sight.of("project-new", "reviewer", "/projects/new"),
            Sight.of("tasks", "leader", "/tasks"), Sight.of("tasks-empty", "leader", "/tasks?text=nothing-of-the-kind"),
            Sight.of("task", "leader", "/tasks", "a[href*='task/']"), Sight.of("task-new", "reviewer", "/tasks", PRIMARY));

    private static final List<Sight> DEBT = List.of(Sight.of("debt", "leader", "/debt"), Sight.of("debt-wall", "leader", "/debt?tab=wall"),
            Sight.of("debt-list", "leader", "/debt?tab=list"), Sight.of("debt-risk", "leader", "/debt?tab=risk"),
            Sight.of("debt-support", "leader", "/debt?tab=support"), Sight.of("debt-guarantees", "leader", "/debt?tab=guarantees"),
            Sight.of("debt-assets", "leader", "/debt?tab=assets"), Sight.of("debt-feeds", "reviewer", "/debt?tab=feeds"),
            Sight.of("debt-instrument", "leader", "/debt/instrument?code=D-067"), Sight.of("debt-rules", "reviewer", "/debt/rules"),
            Sight.of("debt-filing", "owner-e05", "/debt/filing", FIRST_BUTTON), Sight.of("issuance", "leader", "/debt/issuance"),
            Sight.of("issuance-bond", "leader", "/debt/issuance", ".bond"));

    private static final List<Sight> ENTRY = List.of(Sight.of("workbench", "owner", "/workbench"),
            Sight.of("workbench-empty", "owner", "/workbench?period=2019-06"),
            Sight.of("workbench-line", "owner", "/workbench", "table.wt .evc button"), Sight.of("import", "owner", "/import"),
            Sight.of("import-chosen", "owner", "/import", "file vaadin-upload input[type=file]"),
            Sight.of("import-ledger", "owner", "/import/ledger"), Sight.of("review", "reviewer", "/review"),
            Sight.of("review-empty", "reviewer", "/review?unit=NOBODY"));

    private static final List<Sight> INDICATORS = List.of(Sight.of("indicators", "admin", "/admin/indicators"),
            Sight.of("indicators-rule", "admin", "/admin/indicators", PB01, TAB + 1),
            Sight.of("indicators-duties", "admin", "/admin/indicators", PB01, TAB + 2), Sight.of("indicator-desk", "reviewer", "/admin/indicators"),
            Sight.of("indicator-definition", "reviewer", "/admin/indicators", PB01),
            Sight.of("indicator-targets", "reviewer", "/admin/indicators", PB01, TAB + 1),
            Sight.of("indicator-rule", "reviewer", "/admin/indicators", PB01, TAB + 2));

    private static final List<Sight> OFFICE = List.of(Sight.of("units", "admin", "/admin/units"),
            Sight.of("units-new", "admin", "/admin/units", CITY, FIRST_BUTTON), Sight.of("people", "admin", "/admin/people"),
            Sight.of("people-new", "admin", "/admin/people", FIRST_BUTTON), Sight.of("sections", "admin", "/admin/sections"),
            Sight.of("calendar", "admin", "/admin/calendar"), Sight.of("dictionaries", "admin", "/admin/dictionaries"),
            Sight.of("dictionaries-change", "admin", "/admin/dictionaries", "table vaadin-button"),
            Sight.of("debt-rules-admin", "admin", "/debt/rules"), Sight.of("grants", "security", "/admin/grants"),
            Sight.of("grants-new", "security", "/admin/grants", FIRST_BUTTON), Sight.of("trail", "auditor", "/trail"),
            Sight.of("trail-verified", "auditor", "/trail", FIRST_BUTTON));

    private static final List<Sight> BARE = List.of(Sight.bare("setup", "", "/setup?token=" + TOKEN), Sight.bare("login-nobody", "", "/login"));

    /** What others than the leader see of the pages that several roles share. */
    private static final List<String> SHARED = List.of("cockpit", "pillar", "pillar-debt", "indicator", "projects",
            "projects-timeline", "projects-map", "tasks", "task", "debt", "debt-list", "issuance", "issuance-bond");

    static final List<Sight> ALL = Stream.of(OUTSIDE, FIGURES, PROJECTS, DEBT, ENTRY, INDICATORS, OFFICE, BARE).flatMap(List::stream)
            .flatMap(Sights::forEachRole).toList();

    private Sights() {
    }

    private static Stream<Sight> forEachRole(Sight sight) {
        if (!SHARED.contains(sight.name())) {
            return Stream.of(sight);
        }
        boolean ofDebt = sight.name().startsWith("debt") || sight.name().startsWith("issuance") || sight.name().endsWith("debt");
        return Stream.of(sight, sight.by("reviewer", ofDebt ? "reviewer-cw" : "reviewer"), sight.by("owner", ofDebt ? "owner-e05" : "owner"));
    }
}
