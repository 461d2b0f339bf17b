package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.cli.Main;

/** The walls of the house: which package may lean on which, and what none may do. */
class HouseTest {

    /** Everything that stands where the program's beginning stands: its classes, not those of the tests. */
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    /** Each package of the house and what it may lean on beside itself and {@code model}. */
    private enum Room {
        MODEL("model"),
        READ("read"),
        GAZETTEER("gazetteer"),
        EXTRACT("extract", "gazetteer"),
        LINK("link"),
        RECONCILE("reconcile"),
        DISCLOSE("disclose"),
        LEDGER("ledger"),
        EVAL("eval"),
        PUBLISH("publish"),
        JOURNEY(
                "journey",
                "read",
                "gazetteer",
                "extract",
                "link",
                "reconcile",
                "disclose",
                "publish",
                "ledger",
                "eval"),
        SERVE("serve", "journey", "publish", "ledger"),
        CLI(
                "cli",
                "serve",
                "journey",
                "read",
                "gazetteer",
                "extract",
                "link",
                "reconcile",
                "disclose",
                "publish",
                "ledger",
                "eval");

        private final String name;
        private final List<String> below;

        Room(String name, String... below) {
            this.name = name;
            this.below = List.of(below);
        }

        String within() {
            return within(name);
        }

        String[] aboveOrBeside() {
            return Stream.of(values())
                    .filter(r -> r != this && r != MODEL && !below.contains(r.name))
                    .map(r -> within(r.name))
                    .toArray(String[]::new);
        }

        private static String within(String name) {
            return "org.onrecord." + name + "..";
        }
    }

    @TestFactory
    Stream<DynamicTest> dependenciesRunDownwardOnly() {
        return Stream.of(Room.values())
                .map(room -> DynamicTest.dynamicTest(
                        room.name + " leans on nothing beside or above it",
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(room.within())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(room.aboveOrBeside())
                                .because(
                                        "stages exchange the types of model only, so that each can be read, tested and "
                                                + "replaced alone, and journey alone knows their order"))));
    }

    @Test
    void everyPackageHasItsPlaceInThisTest() {
        TreeSet<String> rooms = new TreeSet<>();
        PRODUCT.forEach(c -> {
            if (c.getPackageName().startsWith("org.onrecord.")) {
                rooms.add(c.getPackageName().split("\\.")[2]);
            }
        });
        assertThat(rooms)
                .as("a new package is a new wall: give it a line in Room")
                .isEqualTo(
                        new TreeSet<>(Stream.of(Room.values()).map(r -> r.name).toList()));
    }

    @Test
    void modelKnowsTheJdkAlone() {
        check(classes()
                .that()
                .resideInAPackage(Room.MODEL.within())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.onrecord.model..", "java..", "org.jspecify.annotations..")
                .because("the nouns outlive every library"));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.onrecord.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with a wall through it"));
    }

    @Test
    void onlyTheLedgerSpeaksToTheDatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(Room.LEDGER.within())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
                .because("what is recorded goes through entries, and a statement from elsewhere would go past them"));
        check(classes()
                .that()
                .resideInAPackage(Room.LEDGER.within())
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .resideInAPackage(Room.LEDGER.within())
                .because("the rule before guards nothing where there is no ledger"));
    }

    @Test
    void onlyTheCommandLineEndsTheProgramAndPrints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(Room.CLI.within())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library that ends the program or prints cannot be used by a server"));
    }

    @Test
    void nothingDependsOnWhereTheMachineStands() {
        check(noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "setDefault", TimeZone.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .because("the same article gives the same record in Ankara, Kyiv and on the Chatham Islands"));
    }

    @Test
    void timeIsTakenFromAClockThatIsHandedIn() {
        check(noClasses()
                .that(resideInAnyPackage(
                        Stream.of(Room.READ, Room.EXTRACT, Room.LINK, Room.RECONCILE, Room.DISCLOSE, Room.MODEL)
                                .map(Room::within)
                                .toArray(String[]::new)))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(target(nameMatching("now")))
                .because("a stage that looks at the clock cannot be replayed as known on a day"));
    }

    @Test
    void nothingUsesTheDatesOfOldJava() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, java.text.DateFormat.class)
                .because("a day is a LocalDate and a moment an Instant; Date is neither"));
    }

    @Test
    void noStateIsSharedBehindTheBack() {
        check(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("extractors are built once and shared by threads"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(PRODUCT);
    }
}
