package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.shared.AsOf;

/** What the screens of projects and of tasks both read: the day, the names, and what the reader may do. */
abstract class Book {

    private final BookNames names;

    Book(BookNames names) {
        this.names = names;
    }

    LocalDate today() {
        return AsOf.today(names.clock()).day();
    }

    ProjectWords words(Locale locale) {
        return words(locale, today());
    }

    ProjectWords words(Locale locale, LocalDate day) {
        boolean past = day.isBefore(today());
        return new ProjectWords(locale, day, past, past ? names.units().tree(new AsOf(day)) : tree(), names.types().papers());
    }

    List<PillarRow> pillars() {
        return names.pillars().list();
    }

    UnitTree tree() {
        return names.units().tree();
    }

    /** The units the person may look at, in the tree's order. */
    List<UnitRow> units() {
        return names.user().unitsInSight();
    }

    /** Whether the reader enters projects and tasks. */
    boolean keeps() {
        return names.user().is(Role.OWNER) || names.user().is(Role.REVIEWER);
    }

    /** Who looks at requests of two hands. @param decides whether the reader's section answers for it */
    HandsList.Reader reader(boolean decides) {
        return new HandsList.Reader(names.user().id(), decides, names.user().is(Role.LEADER));
    }
}
