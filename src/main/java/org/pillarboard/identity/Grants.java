package org.pillarboard.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.LikePattern;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of rights (授权), kept by the security administrator, who can enter nobody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SECURITY_ADMIN')")
public class Grants {

    private static final int SOON = 30;

    private final GrantRepository grants;
    private final PersonRepository people;
    private final Rights rights;
    private final PasswordResets resets;
    private final CurrentUser user;
    private final Clock clock;

    Grants(GrantRepository grants, PersonRepository people, Rights rights, PasswordResets resets, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.rights = rights;
        this.resets = resets;
        this.user = user;
        this.clock = clock;
    }

    /** Rights that hold today or later, of people whose login or name holds the text: the page that starts at {@code offset}. */
    public List<GrantRow> list(String text, int offset, int limit) {
        return grants.page(LikePattern.containing(text), AsOf.today(clock).day(), PageRequest.of(offset / limit, limit));
    }

    /** How many rights {@link #list} would answer in all. */
    public long count(String text) {
        return grants.count(LikePattern.containing(text), AsOf.today(clock).day());
    }

    /** How many rights stand, how many of them end soon, and how many people have none. One select. */
    public GrantTally tally() {
        var today = AsOf.today(clock).day();
        return grants.tally(today, today.plusDays(SOON));
    }

    /**
     * Gives a right, and ends the person's sessions.
     *
     * @throws RuleViolation {@code grant.hands} when one of the three hands would meet another right in one person,
     *                       {@code grant.already}, {@code grant.own}, {@code grant.disabled}, {@code grant.fresh}
     * @throws NotFound      when there is no such person, unit or section
     */
    @Transactional
    @PreAuthorize("hasRole('SECURITY_ADMIN')")
    public void grant(GrantDraft draft) {
        rights.give(draft, user.id());
    }

    /**
     * Takes a right back from this moment on, and ends the person's sessions.
     *
     * @throws RuleViolation {@code grant.own}, {@code grant.revoked}, {@code person.lastHand}
     */
    @Transactional
    @PreAuthorize("hasRole('SECURITY_ADMIN')")
    public void revoke(UUID grantId) {
        rights.takeBack(grantId, user.id());
    }

    /**
     * Gives whoever grants or reads the trail a new password for one log-in, which the administrator must not.
     *
     * @throws RuleViolation {@code person.ownPassword}, {@code person.administratorResets}
     */
    @Transactional
    @PreAuthorize("hasRole('SECURITY_ADMIN')")
    public InitialPassword resetPassword(UUID personId) {
        return resets.bySecurityAdministrator(people.findById(personId).orElseThrow(() -> new NotFound("person", personId)));
    }
}
