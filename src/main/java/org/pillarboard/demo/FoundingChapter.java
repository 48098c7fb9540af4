package org.pillarboard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.Founding;
import org.pillarboard.identity.GrantDraft;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.Impersonation;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.PersonRow;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.springframework.stereotype.Component;

/** The first days: two administrators by the door every product starts with, then people, units and rights. */
@Component
class FoundingChapter implements Chapter {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 12, 1);
    private static final Predicate<Player> FOUNDER =
            player -> player.role() == Role.ADMIN || player.role() == Role.SECURITY_ADMIN;

    private final Founding founding;
    private final Impersonation impersonation;
    private final People people;
    private final Grants grants;
    private final Units units;

    FoundingChapter(Founding founding, Impersonation impersonation, People people, Grants grants, Units units) {
        this.founding = founding;
        this.impersonation = impersonation;
        this.people = people;
        this.grants = grants;
        this.units = units;
    }

    @Override
    public List<Step> steps(Story story) {
        var steps = new ArrayList<>(List.of(
                new Step(at(9), Step.NOBODY, this::found),
                new Step(at(10), Player.ADMIN, () -> settle(FOUNDER)),
                new Step(at(11), Player.ADMIN, this::enterPeople),
                new Step(at(12), Player.ADMIN, () -> settle(FOUNDER.negate())),
                new Step(at(14), Player.SECURITY, this::giveRights)));
        // a tree that was read is read again after the step: a child follows in a step after its parent
        steps.add(new Step(at(15), Player.ADMIN, () -> enterUnits(story.firms(), true)));
        steps.add(new Step(at(16), Player.ADMIN, () -> enterUnits(story.firms(), false)));
        steps.add(new Step(at(17), Player.SECURITY, this::giveUnits));
        return steps;
    }

    private static Instant at(int hour) {
        return Hours.at(FIRST_DAY, hour, 0);
    }

    private void found() {
        var admin = Player.of(Player.ADMIN);
        var security = Player.of(Player.SECURITY);
        founding.found(impersonation.invitation(), draft(admin), Player.PASSWORD, draft(security));
    }

    private static PersonDraft draft(Player player) {
        return new PersonDraft(player.login(), player.name());
    }

    private void settle(Predicate<Player> some) {
        impersonation.settle(Player.all().stream().filter(some).map(Player::login).toList(), Player.PASSWORD);
    }

    private void enterPeople() {
        Player.all().stream().filter(FOUNDER.negate()).forEach(player -> people.create(draft(player)));
    }

    private void enterUnits(Firms firms, boolean levelOne) {
        firms.all().stream().filter(firm -> firm.draft().levelOne() == levelOne).forEach(firm -> units.create(firm.draft()));
    }

    private void giveRights() {
        give(Player.all().stream().filter(FOUNDER.negate()).filter(player -> player.role() != Role.OWNER));
    }

    private void giveUnits() {
        give(Player.all().stream().filter(player -> player.role() == Role.OWNER));
    }

    private void give(Stream<Player> players) {
        var ids = people.list("", 0, 500).stream().collect(Collectors.toMap(PersonRow::login, PersonRow::id));
        players.forEach(player -> {
            UUID id = ids.get(player.login());
            List<@Nullable String> places = new ArrayList<>(player.places());
            if (places.isEmpty()) {
                places.add(null);
            }
            places.forEach(place -> grants.grant(new GrantDraft(id, player.role(), player.role() == Role.OWNER ? place : null,
                    player.role() == Role.REVIEWER ? place : null, FIRST_DAY, null)));
        });
    }
}
