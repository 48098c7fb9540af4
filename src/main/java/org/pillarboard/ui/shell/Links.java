package org.pillarboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.pillarboard.ui.kit.Lens;

/** Every address of the product: the templates for the routes, and a builder for each that carries the lens along. */
public final class Links {

    public static final String COCKPIT = "";
    public static final String PILLAR = "pillar/:code";
    public static final String INDICATOR = "indicator/:code";
    public static final String RECORD = "record/:id";
    public static final String PROJECTS = "projects";
    public static final String TIMELINE = "projects/timeline";
    public static final String PROJECT_MAP = "projects/map";
    public static final String NEW_PROJECT = "projects/new";
    public static final String PROJECT = "project/:id";
    public static final String EDIT_PROJECT = "project/:id/edit";
    public static final String TASKS = "tasks";
    public static final String TASK = "task/:id";
    public static final String DEBT = "debt";
    public static final String DEBT_FILING = "debt/filing";
    public static final String DEBT_INSTRUMENT = "debt/instrument";
    public static final String DEBT_RULES = "debt/rules";
    public static final String ISSUANCE = "debt/issuance";
    public static final String ISSUE = "debt/issuance/:id";
    public static final String WORKBENCH = "workbench";
    public static final String REVIEW = "review";
    public static final String IMPORT = "import";
    public static final String IMPORT_LEDGER = "import/ledger";
    public static final String IMPORT_PROJECTS = "import/projects";
    public static final String UNITS = "admin/units";
    public static final String PEOPLE = "admin/people";
    public static final String GRANTS = "admin/grants";
    public static final String SECTIONS = "admin/sections";
    public static final String INDICATORS = "admin/indicators";
    public static final String CALENDAR = "admin/calendar";
    public static final String DICTIONARIES = "admin/dictionaries";
    public static final String TRAIL = "trail";
    public static final String LOGIN = "login";
    public static final String PASSWORD = "password";
    public static final String NEW_PASSWORD = "new-password";
    public static final String NO_RIGHTS = "no-rights";
    public static final String SETUP = "setup";

    private Links() {
    }

    public static String cockpit(Lens lens) {
        return under(COCKPIT, lens);
    }

    public static String pillar(String code, Lens lens) {
        return under("pillar/" + code, lens);
    }

    public static String indicator(String code, Lens lens) {
        return under("indicator/" + code, lens);
    }

    /** The record of one observation. */
    public static String record(UUID observation, Lens lens) {
        return under("record/" + observation, lens);
    }

    public static String debt(Lens lens) {
        return under(DEBT, lens);
    }

    /** One part of the ledger by the name of its tab. */
    public static String debtPart(Lens lens, String tab) {
        return debt(lens) + "&tab=" + tab;
    }

    /** The ledger with what falls due in a month, spelt 2026-12. */
    public static String debtMonth(Lens lens, String month) {
        return debt(lens) + "&month=" + month;
    }

    /** An instrument of the ledger by its number, as it stands today. */
    public static String debtInstrument(String code) {
        return DEBT_INSTRUMENT + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** The same as it stood on the day looked from, whatever the period. */
    public static String debtOfTheDay(String code, Lens lens) {
        var query = new LinkedHashMap<>(lens.query().getParameters());
        query.remove(Lens.PERIOD);
        return debtInstrument(code) + "&" + new QueryParameters(query).getQueryString();
    }

    /** The same through a lens, as it stood at the end of the period. */
    public static String debtInstrument(String code, Lens lens) {
        return debtInstrument(code) + "&" + lens.query().getQueryString();
    }

    /** A filing for the ledger in hand. */
    public static String debtFiling(UUID filing) {
        return DEBT_FILING + "?id=" + filing;
    }

    /** The bond pipeline. */
    public static String issuance(Lens lens) {
        return under(ISSUANCE, lens);
    }

    /** A bond of the pipeline, as it stands today. */
    public static String issue(UUID bond) {
        return ISSUANCE + "/" + bond;
    }

    /** The same through a lens. */
    public static String issue(UUID bond, Lens lens) {
        return under(issue(bond), lens);
    }

    public static String workbench(Lens lens) {
        return under(WORKBENCH, lens);
    }

    public static String importing(Lens lens) {
        return under(IMPORT, lens);
    }

    /** One of the portfolio's screens with its filter. */
    public static String projects(String path, QueryParameters filter) {
        String query = filter.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A project's page by its id or its number. */
    public static String project(Object idOrNumber) {
        return "project/" + idOrNumber;
    }

    /** The same as it was known on a past day. */
    public static String project(Object idOrNumber, LocalDate day) {
        return project(idOrNumber) + on(day);
    }

    private static String on(LocalDate day) {
        return "?" + Lens.AS_OF + "=" + day;
    }

    /** The same with one milestone in hand. */
    public static String milestone(Object project, UUID milestone) {
        return project(project) + "?milestone=" + milestone;
    }

    public static String task(UUID id) {
        return "task/" + id;
    }

    /** The same as it was known on a past day. */
    public static String task(UUID id, LocalDate day) {
        return task(id) + on(day);
    }

    /** The form for what may change of a project. */
    public static String editProject(Object idOrNumber) {
        return project(idOrNumber) + "/edit";
    }

    private static String under(String path, Lens lens) {
        return path + "?" + lens.query().getQueryString();
    }

    /** Goes to an address of this class, without reloading the page. */
    public static void go(String href) {
        int query = href.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(href);
        } else {
            UI.getCurrent().navigate(href.substring(0, query), QueryParameters.fromString(href.substring(query + 1)));
        }
    }
}
