package org.pillarboard.identity;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.AtAnotherDesk;
import org.pillarboard.shared.AsOf;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Brings people, rights and units about by the real transitions, and lets a test act in their names. */
@Component
public class IdentityFixtures {

    /** The password of everybody entered here. */
    public static final String PASSWORD = "Proof of 2026";

    private static final String ADMIN = "fixture.admin";
    private static final String SECURITY = "fixture.security";

    private final Founding founding;
    private final OneTimeToken invitation;
    private final People people;
    private final Grants grants;
    private final Units units;
    private final Accounts accounts;
    private final PersonRepository register;
    private final UserDetailsService details;
    private final Clock clock;
    private final PasswordLink link;

    IdentityFixtures(Founding founding, OneTimeToken invitation, People people, Grants grants, Units units,
                     Accounts accounts, PersonRepository register, UserDetailsService details, Clock clock, PasswordLink link) {
        this.founding = founding;
        this.invitation = invitation;
        this.people = people;
        this.grants = grants;
        this.units = units;
        this.accounts = accounts;
        this.register = register;
        this.details = details;
        this.clock = clock;
        this.link = link;
    }

    /** A person with these roles, none of which needs a place; entered once. */
    public UUID person(String login, Role... roles) {
        return register.findByLogin(login).map(Person::id).orElseGet(() -> {
            UUID id = settled(asAdmin(() -> people.create(new PersonDraft(login, "Name of " + login))));
            for (Role role : roles) {
                grant(id, role, null, null);
            }
            return id;
        });
    }

    /** A person who reports for the unit. */
    public UUID owner(String login, String unitCode) {
        return register.findByLogin(login).map(Person::id).orElseGet(() -> grant(person(login), Role.OWNER, unitCode, null));
    }

    /** A person who decides for the section. */
    public UUID reviewer(String login, String sectionCode) {
        return register.findByLogin(login).map(Person::id)
            .orElseGet(() -> grant(person(login), Role.REVIEWER, null, sectionCode));
    }

    /** Gives a right from today on. */
    public UUID grant(UUID personId, Role role, @Nullable String unitCode, @Nullable String sectionCode) {
        var draft = new GrantDraft(personId, role, unitCode, sectionCode, AsOf.today(clock).day(), null);
        founders();
        as(SECURITY, () -> grants.grant(draft));
        return personId;
    }

    /** A unit under the parent, entered once. */
    public void unit(String code, String parentCode) {
        if (units.tree().find(code).isEmpty()) {
            asAdmin(() -> {
                units.create(new UnitDraft(code, "Unit " + code, "", code, "", parentCode, "", "", LeverageClass.NONE, false,
                    null, false));
                return code;
            });
        }
    }

    /** The token of a link to a new password, as the start writes it into the log. */
    public String passwordLink(String login) {
        return link.make(login);
    }

    /** Does the work in the name of somebody entered here, with the rights held now. */
    public void as(String login, Runnable work) {
        as(login, () -> {
            work.run();
            return login;
        });
    }

    /** Does the work in the name of somebody entered here and hands on what it answers. */
    public <T> T as(String login, Supplier<T> work) {
        var user = details.loadUserByUsername(login);
        return Acting.as(UsernamePasswordAuthenticationToken.authenticated(login, "", user.getAuthorities()),
            () -> AtAnotherDesk.work(work));
    }

    /** Does the work as an administrator. */
    public <T> T asAdmin(Supplier<T> work) {
        founders();
        return as(ADMIN, work);
    }

    /** Does the work as a security administrator. */
    public <T> T asSecurityAdmin(Supplier<T> work) {
        founders();
        return as(SECURITY, work);
    }

    private void founders() {
        if (!register.existsByLogin(ADMIN)) {
            settled(founding.found(invitation.renew(), new PersonDraft(ADMIN, "Fixture Admin"), PASSWORD,
                new PersonDraft(SECURITY, "Fixture Security")));
        }
    }

    private UUID settled(InitialPassword entered) {
        as(entered.login(), () -> accounts.changePassword(entered.password(), PASSWORD));
        return entered.personId();
    }
}
