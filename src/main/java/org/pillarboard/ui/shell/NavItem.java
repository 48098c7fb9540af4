package org.pillarboard.ui.shell;

import org.pillarboard.ui.kit.Icons;

/** The items of the navigation, in order. The label is the text {@code shell.nav.<NAME>}. */
enum NavItem {
    COCKPIT(NavGroup.LOOK, Links.COCKPIT, Icons.LAYOUT_DASHBOARD),
    PB(NavGroup.PILLARS, "pillar/PB", Icons.FLAG),
    SR(NavGroup.PILLARS, "pillar/SR", Icons.GIT_BRANCH),
    IS(NavGroup.PILLARS, "pillar/IS", Icons.FACTORY),
    DR(NavGroup.PILLARS, "pillar/DR", Icons.LANDMARK),
    PS(NavGroup.PILLARS, "pillar/PS", Icons.HEART_HANDSHAKE),
    PROJECTS(NavGroup.BOOKS, Links.PROJECTS, Icons.FOLDER_KANBAN),
    TASKS(NavGroup.BOOKS, Links.TASKS, Icons.LIST_CHECKS),
    DEBT(NavGroup.BOOKS, Links.DEBT, Icons.TABLE_2),
    WORKBENCH(NavGroup.WORK, Links.WORKBENCH, Icons.CLIPBOARD_LIST),
    REVIEW(NavGroup.WORK, Links.REVIEW, Icons.CLIPBOARD_CHECK),
    IMPORT(NavGroup.WORK, Links.IMPORT, Icons.IMPORT),
    UNITS(NavGroup.ADMINISTRATION, Links.UNITS, Icons.NETWORK),
    PEOPLE(NavGroup.ADMINISTRATION, Links.PEOPLE, Icons.USERS),
    GRANTS(NavGroup.ADMINISTRATION, Links.GRANTS, Icons.KEY_ROUND),
    SECTIONS(NavGroup.ADMINISTRATION, Links.SECTIONS, Icons.BUILDING_2),
    INDICATORS(NavGroup.ADMINISTRATION, Links.INDICATORS, Icons.LIST_CHECKS),
    CALENDAR(NavGroup.ADMINISTRATION, Links.CALENDAR, Icons.CALENDAR_DAYS),
    DICTIONARIES(NavGroup.ADMINISTRATION, Links.DICTIONARIES, Icons.BOOK_OPEN),
    DEBT_RULES(NavGroup.ADMINISTRATION, Links.DEBT_RULES, Icons.LANDMARK),
    TRAIL(NavGroup.ADMINISTRATION, Links.TRAIL, Icons.SCROLL_TEXT);

    /** The groups, in order. All but the first carry a label, the text {@code shell.nav.group.<NAME>}. */
    enum NavGroup {
        LOOK, PILLARS, BOOKS, WORK, ADMINISTRATION
    }

    private final NavGroup group;
    private final String path;
    private final Icons icon;

    NavItem(NavGroup group, String path, Icons icon) {
        this.group = group;
        this.path = path;
        this.icon = icon;
    }

    NavGroup group() {
        return group;
    }

    String path() {
        return path;
    }

    Icons icon() {
        return icon;
    }
}
