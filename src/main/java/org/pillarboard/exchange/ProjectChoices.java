package org.pillarboard.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Asked;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.Units;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** What was chosen of the portfolio: in words on what is handed out, by codes in the trail. */
@Component
class ProjectChoices {

    private final ProjectTypes types;
    private final Pillars pillars;
    private final Sections sections;
    private final Units units;
    private final People people;
    private final Clock clock;

    ProjectChoices(ProjectTypes types, Pillars pillars, Sections sections, Units units, People people, Clock clock) {
        this.types = types;
        this.pillars = pillars;
        this.sections = sections;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** The day that is looked at. */
    LocalDate day(ProjectFilter filter) {
        return filter.on() == null ? AsOf.today(clock).day() : filter.on();
    }

    /** The head with a fact for every choice. */
    ListHead told(ListHead head, ProjectFilter filter, SheetWords words) {
        return head.where("pillar", pillars.name(filter.pillarCode(), words.locale()))
                .where("kind", filter.typeCode() == null ? null : types.get(filter.typeCode()).name(words.locale()))
                .where("section", section(filter.sectionCode(), words.locale()))
                .where("unit", filter.unitCode() == null ? null : words.unit(units.tree().get(filter.unitCode())))
                .where("light", filter.lights().stream().sorted().map(light -> words.text("project.light." + light))
                        .collect(Collectors.joining(words.text("kit.and"))))
                .where("dueWithin", filter.dueWithin() == null ? null : within(filter.dueWithin(), words))
                .where("tag", filter.tag()).where("owner", owner(filter)).where("text", filter.text());
    }

    private static String within(int days, SheetWords words) {
        return days == 0 ? words.text("project.filter.overdue") : words.text("project.filter.within", String.valueOf(days));
    }

    private @Nullable String section(@Nullable String code, Locale locale) {
        return sections.list().stream().filter(row -> row.code().equals(code)).findFirst()
                .map(row -> Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? row.nameEn() : row.name()).orElse(code);
    }

    private @Nullable String owner(ProjectFilter filter) {
        return filter.ownerId() == null ? null : people.nameOf(filter.ownerId());
    }

    Asked asked(String form, ProjectFilter filter) {
        return Asked.as(form).with("asOf", day(filter)).with("pillar", filter.pillarCode()).with("type", filter.typeCode())
                .with("section", filter.sectionCode()).with("unit", filter.unitCode())
                .with("light", filter.lights().stream().sorted().map(Enum::name).collect(Collectors.joining("/")))
                .with("dueWithin", filter.dueWithin()).with("tag", filter.tag()).with("person", owner(filter)).with("text", filter.text());
    }
}
