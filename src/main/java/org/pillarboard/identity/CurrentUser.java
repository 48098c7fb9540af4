package org.pillarboard.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the running request, and what is in sight. Answers come from memory. */
@Component
public class CurrentUser {

    private final Standings standings;
    private final Units units;
    private final Trail trail;

    CurrentUser(Standings standings, Units units, Trail trail) {
        this.standings = standings;
        this.units = units;
        this.trail = trail;
    }

    /** Whether somebody has logged in whom the register of people knows. */
    public boolean isKnown() {
        return standing().id() != null;
    }

    /**
     * The person's id.
     *
     * @throws AccessDeniedException when nobody known is logged in
     */
    public UUID id() {
        UUID id = standing().id();
        if (id == null) {
            throw new AccessDeniedException("nobody known is logged in");
        }
        return id;
    }

    /** The person's name; empty for nobody. */
    public String name() {
        return standing().name();
    }

    /** The name the person logs in with; empty for nobody. */
    public String login() {
        return standing().login();
    }

    /** The roles held today; none for nobody and before a first password is changed. */
    public Set<Role> roles() {
        return standing().roles();
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Whether the person logged in with a password made by the product, and holds no right until it is changed. */
    public boolean mustChangePassword() {
        return standing().mustChangePassword();
    }

    /** The units in sight: all for leaders and reviewers, the own ones with everything below for owners, else none. */
    public Scope scope() {
        return standing().scope(units.tree());
    }

    /** The units the person may look at, in the tree's order. */
    public List<UnitRow> unitsInSight() {
        var tree = units.tree();
        var scope = standing().scope(tree);
        return tree.inOrder().stream().filter(unit -> scope.sees(unit.code())).toList();
    }

    /** The units in sight below none that is in sight: what is in sight begins with them. */
    public List<UnitRow> topsInSight() {
        var seen = unitsInSight();
        var codes = seen.stream().map(UnitRow::code).collect(Collectors.toSet());
        return seen.stream().filter(unit -> unit.parentCode() == null || !codes.contains(unit.parentCode())).toList();
    }

    /** The unit with what was below it on a day, as far as it is in sight: what one may see is a matter of today. */
    public Set<String> below(String unitCode, AsOf asOf) {
        var then = units.tree(asOf).withDescendants(unitCode);
        var scope = scope();
        return then.stream().allMatch(scope::sees) ? then : then.stream().filter(scope::sees).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes of the sections whose submissions the person decides on. */
    public Set<String> reviewedSections() {
        return standing().sections();
    }

    /** Whether the person sees only what is approved of a unit's doings in a section: a leader who neither reports for the one nor decides for the other. */
    public boolean seesApprovedAlone(String unitCode, String sectionCode) {
        return is(Role.LEADER) && !ownedUnits().contains(unitCode) && !reviewedSections().contains(sectionCode);
    }

    /** The codes of the units the person reports for, with everything below them. */
    public Set<String> ownedUnits() {
        return standing().owned(units.tree());
    }

    /** The code of the unit a screen starts with: the own one, otherwise the root. */
    public String homeUnit() {
        return standing().home(units.tree());
    }

    /**
     * Refuses a unit that is not in sight, and writes the refusal into the trail.
     *
     * @throws NotFound for a unit out of sight and for one that does not exist: a stranger must not learn which
     */
    public void requireUnit(String unitCode) {
        if (units.tree().find(unitCode).isEmpty() || !scope().sees(unitCode)) {
            throw refuse("unit", unitCode);
        }
    }

    /** Writes a refusal into the trail and answers the exception to throw: the thing is there, but not for this person. */
    public NotFound refuse(String subject, String subjectId) {
        trail.recordApart(TrailKind.REFUSAL, subject, subjectId, null, null);
        return new NotFound(subject, subjectId);
    }

    private Standing standing() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean somebody = authentication != null && authentication.isAuthenticated()
            && !(authentication instanceof AnonymousAuthenticationToken);
        return standings.of(somebody ? authentication.getName() : "");
    }
}
