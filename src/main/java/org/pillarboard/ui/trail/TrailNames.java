package org.pillarboard.ui.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.pillar.Pillars;
import org.pillarboard.project.ProjectTypes;
import org.pillarboard.ui.kit.figure.SeasonNames;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.springframework.stereotype.Component;

/** What the codes of the registers are called today: units, indicators, sections, pillars, seasons, kinds of project and of task. */
@Component
record TrailNames(Catalogues catalogues, Units units, Sections sections, Pillars pillars, ProjectTypes types) {

    /**
     * A name of a code.
     *
     * @param shown  in the language of the page
     * @param called everything it is called in either language
     */
    record Name(String code, String shown, List<String> called) {

        boolean holds(String part) {
            return called.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part));
        }
    }

    /** The names of now by their codes; where two registers have the same code, the first one's. */
    record Book(Map<String, Name> names) {

        Optional<String> of(String code) {
            return Optional.ofNullable(names.get(code)).map(Name::shown);
        }

        /** The codes of what is called by some letters, small ones. */
        List<String> codesOf(String part) {
            return names.values().stream().filter(name -> name.holds(part)).map(Name::code).toList();
        }
    }

    Book book(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        var names = new LinkedHashMap<String, Name>();
        Stream.of(units.tree().rows().stream().map(unit -> new Name(unit.code(), UnitNames.brief(unit, locale),
                        List.of(unit.name(), unit.shortName(), unit.nameEn(), unit.shortNameEn()))),
                catalogues.current().indicators().stream().map(one -> new Name(one.code(), one.name(locale),
                        List.of(one.naming().name(), one.naming().nameEn()))),
                sections.list().stream().map(one -> of(one.code(), one.name(), one.nameEn(), english)),
                pillars.list().stream().map(one -> of(one.code(), one.name(), one.nameEn(), english)),
                types.list().stream().map(one -> of(one.code(), one.name(), one.nameEn(), english)),
                catalogues.current().seasons().stream().map(one -> new Name(one.code(), SeasonNames.of(one.code(), locale),
                        List.of(SeasonNames.of(one.code(), Locale.SIMPLIFIED_CHINESE), SeasonNames.of(one.code(), Locale.ENGLISH)))),
                types.ofTasks().stream().map(one -> of(one.code(), one.name(), one.nameEn(), english)))
            .flatMap(register -> register).forEach(name -> names.putIfAbsent(name.code(), name));
        return new Book(names);
    }

    private static Name of(String code, String name, String nameEn, boolean english) {
        return new Name(code, english ? nameEn : name, List.of(name, nameEn));
    }
}
