package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Scope;

/** Where a person stands on a day: the rights held then. */
record Standing(@Nullable UUID id, String login, String name, LocalDate day, Set<Role> roles, Set<String> units,
                Set<String> sections, boolean mustChangePassword) {

    static final Standing NOBODY = withoutRights(null, "", "", LocalDate.EPOCH, false);

    /** A stranger, a disabled account, and one whose password must first be changed: no rights at all. */
    static Standing withoutRights(@Nullable UUID id, String login, String name, LocalDate day,
                                  boolean mustChangePassword) {
        return new Standing(id, login, name, day, Set.of(), Set.of(), Set.of(), mustChangePassword);
    }

    static Standing of(Person person, Collection<PersonGrant> grants, LocalDate day) {
        if (person.isDisabled() || person.mustChangePassword()) {
            return withoutRights(person.id(), person.login(), person.name(), day, person.mustChangePassword());
        }
        List<PersonGrant> held = grants.stream().filter(grant -> grant.isHeld(day)).toList();
        var roles = EnumSet.noneOf(Role.class);
        held.forEach(grant -> roles.add(grant.role()));
        return new Standing(person.id(), person.login(), person.name(), day, Set.copyOf(roles),
            held.stream().map(PersonGrant::unitCode).filter(code -> code != null).collect(Collectors.toSet()),
            held.stream().map(PersonGrant::sectionCode).filter(code -> code != null).collect(Collectors.toSet()), false);
    }

    Scope scope(UnitTree tree) {
        if (roles.contains(Role.LEADER) || roles.contains(Role.REVIEWER)) {
            return Scope.all();
        }
        return units.isEmpty() ? Scope.none() : Scope.of(owned(tree));
    }

    Set<String> owned(UnitTree tree) {
        var codes = new LinkedHashSet<String>();
        units.stream().sorted().forEach(code -> codes.addAll(tree.withDescendants(code)));
        return codes;
    }

    String home(UnitTree tree) {
        if (units.isEmpty() || scope(tree).everything()) {
            return tree.root().code();
        }
        return tree.withDescendants(tree.root().code()).stream().filter(units::contains).findFirst()
            .orElseThrow();
    }
}
