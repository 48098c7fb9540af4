package org.pillarboard.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.cache.Kept;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.LikePattern;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of people (人员). The administrator enters them without any right; rights are another hand's. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final String SUBJECT = "person";
    private static final int REASON = 200;

    private final PersonRepository people;
    private final Passwords passwords;
    private final LastHand lastHand;
    private final PasswordResets resets;
    private final Departures departures;
    private final Standings standings;
    private final Trail trail;
    private final Clock clock;
    private final Kept<Map<UUID, String>> names;

    People(PersonRepository people, Passwords passwords, LastHand lastHand, PasswordResets resets, Departures departures, Standings standings,
            Trail trail, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.lastHand = lastHand;
        this.resets = resets;
        this.departures = departures;
        this.standings = standings;
        this.trail = trail;
        this.clock = clock;
        names = new Kept<>(() -> people.names().stream().collect(Collectors.toMap(PersonName::id, PersonName::name)));
    }

    /** The name to print beside what the person did; no select unless somebody was entered. Empty for a stranger. */
    public String nameOf(UUID personId) {
        return names.get().getOrDefault(personId, "");
    }

    /** Whether somebody of that id is in the register. One select. */
    public boolean isKnown(UUID personId) {
        return people.findById(personId).isPresent();
    }

    /** People whose login or name holds the text, by login: the page that starts at {@code offset}, a multiple of the limit. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SECURITY_ADMIN')")
    public List<PersonRow> list(String text, int offset, int limit) {
        return people.page(LikePattern.containing(text), PageRequest.of(offset / limit, limit));
    }

    /** How many people {@link #list} would answer in all. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SECURITY_ADMIN')")
    public long count(String text) {
        return people.count(LikePattern.containing(text));
    }

    /** How many there are, and how many of them cannot work yet or any more. One select. */
    @PreAuthorize("hasRole('ADMIN')")
    public PeopleTally tally() {
        return people.tally(AsOf.today(clock).day(), clock.instant());
    }

    /**
     * Enters a person without any right.
     *
     * @return the password for the first log-in, to be shown once
     * @throws RuleViolation {@code person.loginTaken}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public InitialPassword create(PersonDraft draft) {
        return enter(draft);
    }

    InitialPassword enter(PersonDraft draft) {
        if (people.existsByLogin(draft.login())) {
            throw new RuleViolation("person.loginTaken", draft.login());
        }
        String password = PasswordRule.make(draft.login());
        names.changes();
        var person = people.save(new Person(draft.login(), draft.name(), passwords.initial(password), clock.instant()));
        departures.of(person.id());
        trail.record(TrailKind.PERSON, SUBJECT, draft.login(), null, draft.name());
        return new InitialPassword(person.id(), person.name(), person.login(), password);
    }

    /**
     * Shuts the account and ends its sessions; what the person did stays under the name.
     *
     * @throws RuleViolation {@code person.self}, {@code person.lastHand}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void disable(UUID personId) {
        Person person = get(personId);
        lastHand.staysWithout(person);
        person.disable(clock.instant());
        departures.of(personId);
        trail.record(TrailKind.PERSON, SUBJECT, person.login(), "enabled", "disabled");
    }

    /**
     * Corrects how a person is called. What was signed before keeps the name it was signed with.
     *
     * @throws RuleViolation {@code person.name}, {@code person.name.same} or {@code person.name.reason}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void rename(UUID personId, String name, String reason) {
        Person person = get(personId);
        String before = person.name();
        String correct = new PersonDraft(person.login(), name).name();
        if (correct.equals(before)) {
            throw new RuleViolation("person.name.same", before);
        }
        if (reason.isBlank() || reason.strip().length() > REASON) {
            throw new RuleViolation("person.name.reason", REASON);
        }
        names.changes();
        standings.change();
        person.rename(correct);
        trail.record(TrailKind.PERSON, SUBJECT, person.login(), before, correct + ": " + reason.strip());
    }

    /** Opens a disabled account again; its grants hold again too. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void enable(UUID personId) {
        Person person = get(personId);
        person.enable();
        departures.of(personId);
        trail.record(TrailKind.PERSON, SUBJECT, person.login(), "disabled", "enabled");
    }

    /**
     * Gives the person a new password for one log-in, opens a locked account and ends the person's sessions.
     *
     * @throws RuleViolation {@code person.ownPassword}, {@code person.beyondAdministrator} with the right that puts the person beyond
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public InitialPassword resetPassword(UUID personId) {
        return resets.byAdministrator(get(personId));
    }

    private Person get(UUID personId) {
        return people.findById(personId).orElseThrow(() -> new NotFound(SUBJECT, personId));
    }
}
