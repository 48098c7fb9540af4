package org.pillarboard.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as one person sees it.
 *
 * @param name  of the file
 * @param login who looks; empty for a stranger
 * @param path  where
 * @param press what is pressed there, as a selector; null for nothing
 */
record Sight(String name, String login, String path, @Nullable String press) {

    static final List<Sight> ALL = List.of(
            at("login", "", "/login"), at("cockpit", "leader", "/"), at("cockpit-month", "leader", "/?span=month"),
            at("pillar", "leader", "/pillar/PS"), at("pillar-debt", "leader", "/pillar/DR"),
            at("pillar-indicators", "leader", "/pillar/PS?part=indicators"), at("pillar-units", "leader", "/pillar/PS?part=units"),
            at("indicator", "leader", "/indicator/PS01"),
            new Sight("record", "leader", "/indicator/PS01", "a[href^='record/']"),
            at("projects", "leader", "/projects"), at("project", "leader", "/project/P-BRDG-01"), at("debt", "leader", "/debt"),
            at("password", "leader", "/password"), at("not-found", "leader", "/nowhere"),
            at("workbench", "owner", "/workbench"), at("import", "owner", "/import"), at("cockpit-owner", "owner", "/"),
            at("review", "reviewer", "/review"), at("indicator-desk", "reviewer", "/admin/indicators"),
            at("units", "admin", "/admin/units"), at("people", "admin", "/admin/people"),
            new Sight("people-new", "admin", "/admin/people", ".phead .r vaadin-button"), at("sections", "admin", "/admin/sections"),
            at("indicators", "admin", "/admin/indicators"), at("calendar", "admin", "/admin/calendar"),
            at("dictionaries", "admin", "/admin/dictionaries"),
            new Sight("dictionaries-change", "admin", "/admin/dictionaries", "table vaadin-button"),
            at("grants", "security", "/admin/grants"), new Sight("grants-new", "security", "/admin/grants", ".phead .r vaadin-button"),
            at("trail", "auditor", "/trail"));

    private static Sight at(String name, String login, String path) {
        return new Sight(name, login, path, null);
    }
}
