package org.pillarboard.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Gives and takes back rights, and keeps the three hands apart, whoever asks. */
@Component
class Rights {

    private static final String SUBJECT = "person";

    private final GrantRepository grants;
    private final PersonRepository people;
    private final Places places;
    private final LastHand lastHand;
    private final Departures departures;
    private final Trail trail;
    private final Clock clock;

    Rights(GrantRepository grants, PersonRepository people, Places places, LastHand lastHand, Departures departures,
           Trail trail, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.places = places;
        this.lastHand = lastHand;
        this.departures = departures;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param by nobody where the product is set up; a password of the administrator's making opens no right to grant or to read the trail */
    void give(GrantDraft draft, @Nullable UUID by) {
        Person person = person(draft.personId());
        places.check(draft);
        refuseOwn(draft.personId(), by);
        if (person.isDisabled()) {
            throw new RuleViolation("grant.disabled", person.login());
        }
        if (by != null && draft.role().isBeyondAdministrator() && person.mustChangePassword()) {
            throw new RuleViolation("grant.fresh", person.name(), draft.role());
        }
        LocalDate today = AsOf.today(clock).day();
        if (draft.untilOn() != null && draft.untilOn().isBefore(today)) {
            throw new RuleViolation("grant.over", draft.untilOn());
        }
        grants.findByPersonIdAndRevokedAtIsNull(person.id()).stream().filter(each -> each.isHeldFrom(today))
            .forEach(held -> refuseBeside(held, draft));
        grants.save(new PersonGrant(draft, by, clock.instant()));
        departures.of(draft.personId());
        trail.record(TrailKind.GRANT, SUBJECT, person.login(), null, draft.toString());
    }

    void takeBack(UUID grantId, UUID by) {
        PersonGrant grant = grants.findById(grantId).orElseThrow(() -> new NotFound("grant", grantId));
        if (grant.isRevoked()) {
            throw new RuleViolation("grant.revoked");
        }
        refuseOwn(grant.personId(), by);
        Person person = person(grant.personId());
        lastHand.staysWithout(person, grant.role());
        grant.revoke(by, clock.instant());
        departures.of(person.id());
        trail.record(TrailKind.REVOKE, SUBJECT, person.login(), grant.text(), null);
    }

    private static void refuseBeside(PersonGrant held, GrantDraft draft) {
        if (!held.role().goesWith(draft.role())) {
            throw new RuleViolation("grant.hands", held.role(), draft.role());
        }
        if (held.says(draft)) {
            throw new RuleViolation("grant.already", draft.role());
        }
    }

    private static void refuseOwn(UUID personId, @Nullable UUID by) {
        if (personId.equals(by)) {
            throw new RuleViolation("grant.own");
        }
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    }
}
