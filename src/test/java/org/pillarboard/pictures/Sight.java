package org.pillarboard.pictures;

import java.util.List;
import java.util.stream.Stream;

/**
 * One page as one person sees it.
 *
 * @param name  of the file
 * @param login who looks; empty for a stranger
 * @param path  where
 * @param steps what is done there one after the other: a selector to press, or {@code file <selector>} to choose a file
 */
record Sight(String name, String login, String path, List<String> steps) {

    private static final String FIRST_BUTTON = ".phead .r vaadin-button";
    private static final String MORE = "vaadin-menu-bar-button";
    private static final String TO_A_PROJECT = "a[href^='project/']";

    private static final List<Sight> OUTSIDE = List.of(at("login", "", "/login"), at("login-refused", "", "/login?failed"),
            at("login-away", "", "/login?away"), at("not-found", "leader", "/nowhere"), at("password", "leader", "/password"));

    private static final List<Sight> FIGURES = List.of(at("cockpit", "leader", "/"), at("cockpit-month", "leader", "/?span=month"),
            at("cockpit-past", "leader", "/?period=2026-06&asOf=2026-07-31"), at("pillar", "leader", "/pillar/PS"),
            at("pillar-party", "leader", "/pillar/OE"), at("pillar-debt", "leader", "/pillar/DR"),
            at("pillar-indicators", "leader", "/pillar/PS?part=indicators"), at("pillar-units", "leader", "/pillar/PS?part=units"),
            at("indicator", "leader", "/indicator/PS01"), at("record", "leader", "/indicator/PS01", "a[href*='record/']"));

    private static final List<Sight> PROJECTS = List.of(at("projects", "leader", "/projects"), at("projects-timeline", "leader", "/projects/timeline"),
            at("projects-map", "leader", "/projects/map"), at("project", "leader", "/project/P-BRDG-01"),
            at("project-owner", "owner", "/projects", TO_A_PROJECT), at("project-reviewer", "reviewer", "/project/P-BRDG-01"),
            at("project-dialog", "reviewer", "/project/P-BRDG-01", MORE, "vaadin-menu-bar-item >> nth=1"),
            at("project-edit", "reviewer", "/project/P-BRDG-01/edit"), at("project-new", "reviewer", "/projects/new"));

    private static final List<Sight> DEBT = List.of(at("debt", "leader", "/debt"), at("debt-support", "leader", "/debt?tab=support"),
            at("debt-guarantees", "leader", "/debt?tab=guarantees"), at("debt-assets", "leader", "/debt?tab=assets"),
            at("debt-feeds", "reviewer", "/debt?tab=feeds"), at("debt-instrument", "leader", "/debt", "a[href*='debt/instrument']"),
            at("debt-filing", "owner-e05", "/debt/filing", FIRST_BUTTON), at("issuance", "leader", "/debt/issuance"),
            at("issuance-bond", "leader", "/debt/issuance", ".bond"));

    private static final List<Sight> ENTRY = List.of(at("workbench", "owner", "/workbench"), at("import", "owner", "/import"),
            at("workbench-line", "owner", "/workbench", "table.wt .evc button"),
            at("import-chosen", "owner", "/import", "file vaadin-upload input[type=file]"), at("import-ledger", "owner", "/import/ledger"),
            at("cockpit-owner", "owner", "/"), at("review", "reviewer", "/review"));

    private static final List<Sight> OFFICE = List.of(at("indicator-desk", "reviewer", "/admin/indicators"),
            at("indicator-rule", "reviewer", "/admin/indicators", "vaadin-grid-cell-content:text-is('PB01')"), at("units", "admin", "/admin/units"),
            at("units-new", "admin", "/admin/units", "vaadin-grid-cell-content:text-is('CITY')", FIRST_BUTTON), at("people", "admin", "/admin/people"),
            at("people-new", "admin", "/admin/people", FIRST_BUTTON), at("sections", "admin", "/admin/sections"),
            at("indicators", "admin", "/admin/indicators"), at("calendar", "admin", "/admin/calendar"),
            at("dictionaries", "admin", "/admin/dictionaries"),
            at("dictionaries-change", "admin", "/admin/dictionaries", "table vaadin-button"), at("grants", "security", "/admin/grants"),
            at("grants-new", "security", "/admin/grants", FIRST_BUTTON), at("trail", "auditor", "/trail"));

    static final List<Sight> ALL = Stream.of(OUTSIDE, FIGURES, PROJECTS, DEBT, ENTRY, OFFICE).flatMap(List::stream).toList();

    private static Sight at(String name, String login, String path, String... steps) {
        return new Sight(name, login, path, List.of(steps));
    }
}
