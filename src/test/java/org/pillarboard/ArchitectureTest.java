package org.pillarboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pillarboard.ui.kit.PressButton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house, read from the compiled classes. Each names the paragraph it comes from. */
class ArchitectureTest {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_METHOD = 25;
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.pillarboard");

    private static final ArchRule VAADIN_STAYS_IN_THE_SCREENS = noClasses()
            .that(resideOutsideOfPackages("org.pillarboard.ui..").and(resideOutsideOfPackages("org.pillarboard")))
            .should().dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("screens are a second, thin tree on top; features never know them (guide 2)");

    private static final ArchRule CHARTS_STAY_IN_ONE_PACKAGE = noClasses()
            .that(resideOutsideOfPackages("org.pillarboard.ui.kit.chart.."))
            .should().dependOnClassesThat(resideInAPackage("com.vaadin.flow.component.charts.."))
            .because("charts have one home, which is also the boundary of their licence (ADR 0009)");

    private static final ArchRule SHARED_AND_RULE_ARE_PURE = noClasses()
            .that(resideInAPackage("org.pillarboard.shared..").or(resideInAPackage("org.pillarboard.rule..")))
            .should().dependOnClassesThat(resideInAPackage("jakarta..")
                    .or(resideInAPackage("org.springframework..").and(resideOutsideOfPackages("org.springframework.modulith.."))))
            .because("values and judgements are pure functions (guide 4)");

    private static final ArchRule ENTITIES_STAY_HOME = classes().that().areAnnotatedWith(Entity.class)
            .or().areAssignableTo(Repository.class)
            .should().notBePublic()
            .because("entities and repositories stay home, records go in and out (guide 6)");

    private static final ArchRule SCREENS_KEEP_NO_DATA_BUSINESS = noClasses().that(resideInAPackage("org.pillarboard.ui.."))
            .should().dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                    .or(resideInAPackage("org.springframework.data.repository.."))
                    .or(resideInAPackage("org.springframework.transaction.annotation..")
                    .or(simpleNameEndingWith("SecurityContextHolder"))))
            .because("a screen asks a service once per gesture (E11)");

    private static final ArchRule SCREENS_ARE_VIEWS = classes().that().areAnnotatedWith(Route.class)
            .should().haveSimpleNameEndingWith("View").andShould().resideInAPackage("org.pillarboard.ui..")
            .andShould().notBePublic()
            .because("a routed screen is called a view and nobody imports it (C1, E1)");

    private static final ArchRule SCREENS_NAME_THEIR_READERS = classes().that().areAnnotatedWith(Route.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
            .orShould().beAnnotatedWith(AnonymousAllowed.class)
            .because("the route keeps people from seeing doors (D5)");

    private static final ArchRule SCREENS_OF_TWO_FEATURES_MEET_IN_LINKS = noClasses()
            .that(new DescribedPredicate<JavaClass>("belong to the screens of one feature") {
                @Override
                public boolean test(JavaClass type) {
                    return !screenFamily(type).isEmpty();
                }
            }).should(new ArchCondition<>("import the screens of another") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(it -> !screenFamily(it.getTargetClass()).isEmpty())
                            .filter(it -> !screenFamily(it.getTargetClass()).equals(screenFamily(type)))
                            .forEach(it -> events.add(SimpleConditionEvent.satisfied(type, it.getDescription())));
                }
            }).because("screens of two features meet only in Links (B3)");

    private static final ArchRule COMMANDS_ARE_GUARDED = noMethods().that().arePublic()
            .and().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
            .and().areDeclaredInClassesThat().areNotAnnotatedWith(PreAuthorize.class)
            .and().areDeclaredInClassesThat().doNotHaveFullyQualifiedName("org.pillarboard.audit.Trail")
            .and().areNotAnnotatedWith(PreAuthorize.class)
            .should(new ArchCondition<>("write") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean writes = method.tryGetAnnotationOfType(Transactional.class).map(it -> !it.readOnly()).orElse(false);
                    events.add(new SimpleConditionEvent(method, writes, method.getFullName()));
                }
            })
            .because("the service keeps the door of every command; only the trail is open to all, to be written (D5)");

    private static final ArchRule STYLE_IS_CSS = noClasses().should().callMethodWhere(calls("getStyle", "com.vaadin.flow"))
            .because("style is CSS, meaning is an attribute (E8)");

    private static final ArchRule BUTTONS_SAY_THAT_THEY_WERE_PRESSED = noClasses().that().areNotAssignableTo(PressButton.class)
            .should().callConstructor(NativeButton.class).orShould().callConstructor(NativeButton.class, String.class)
            .because("PressButton keeps a kilobyte less for every button of an open screen (ADR 0027)");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("now() is called without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            }).because("services take the time from a clock (D5)");

    private static final ArchRule NAMES_SAY_SOMETHING = noClasses().should().haveNameMatching(
            ".*(Service|Manager|Impl|Utils?|Helper|Dto|DTO|Vo|VO|Bo|Constants)$|.*\\.(Base|Abstract)[A-Z].*")
            .because("a suffix that means nothing attracts everything (C1)");

    private static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor (F)");

    private static final ArchRule LOGGERS_ARE_PRIVATE = fields().that().haveRawType("org.slf4j.Logger")
            .should().bePrivate().andShould().beStatic().andShould().beFinal().because("a logger belongs to its class");

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return Stream.of(VAADIN_STAYS_IN_THE_SCREENS, CHARTS_STAY_IN_ONE_PACKAGE, SHARED_AND_RULE_ARE_PURE, ENTITIES_STAY_HOME,
                        SCREENS_KEEP_NO_DATA_BUSINESS, SCREENS_ARE_VIEWS, SCREENS_NAME_THEIR_READERS,
                        SCREENS_OF_TWO_FEATURES_MEET_IN_LINKS, COMMANDS_ARE_GUARDED, STYLE_IS_CSS, BUTTONS_SAY_THAT_THEY_WERE_PRESSED,
                        TIME_COMES_FROM_THE_CLOCK, NAMES_SAY_SOMETHING, NOTHING_IS_INJECTED_INTO_FIELDS, LOGGERS_ARE_PRIVATE)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void marksEveryPackageForNulls() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            List<Path> bare = folders.filter(ArchitectureTest::holdsCode).filter(folder -> !isNullMarked(folder)).toList();
            assertThat(bare).isEmpty();
        }
    }

    @Test
    void keepsFilesShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"))) {
            List<Path> longOnes = files.filter(file -> lines(file) > 200).toList();
            assertThat(longOnes).isEmpty();
        }
    }

    /** A line is read at one glance. */
    @Test
    void keepsLinesShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src")).filter(file -> file.toString().endsWith(".java"))) {
            assertThat(files.flatMap(file -> read(file).stream().filter(line -> line.length() > LONGEST_LINE)
                    .map(line -> file.getFileName() + ": " + line.strip()))).isEmpty();
        }
    }

    /** What is longer does more than one thing (D1). */
    @Test
    void keepsMethodsShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"))) {
            assertThat(files.flatMap(ArchitectureTest::longMethods)).isEmpty();
        }
    }

    /** Of the type the file is named after: its members stand at the first indentation, in every file. */
    private static Stream<String> longMethods(Path file) {
        var found = Stream.<String>builder();
        List<String> lines = read(file);
        String head = "";
        int opened = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(" {4}[\\w<].*\\(.*") && !line.matches(" {4}.*\\b(record|enum|class|interface) .*")) {
                head = line.strip();
                opened = -1;
            }
            if (opened < 0 && !head.isEmpty() && line.endsWith("{")) {
                opened = i;
            }
            if (line.equals("    }")) {
                if (opened >= 0 && i - opened - 1 > LONGEST_METHOD) {
                    found.add(file.getFileName() + ": " + head);
                }
                head = "";
                opened = -1;
            }
        }
        return found.build();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String screenFamily(JavaClass type) {
        String name = type.getPackageName();
        String family = name.startsWith("org.pillarboard.ui.") ? name.substring("org.pillarboard.ui.".length()).split("\\.")[0] : "";
        return Set.of("shell", "kit").contains(family) ? "" : family;
    }

    private static DescribedPredicate<JavaMethodCall> calls(String method, String ownerPrefix) {
        return new DescribedPredicate<>(method + " of " + ownerPrefix + " is called") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getName().equals(method) && call.getTargetOwner().getPackageName().startsWith(ownerPrefix);
            }
        };
    }

    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).stream().filter(line -> !line.isBlank() && !line.startsWith("import ")).count();
    }
}
