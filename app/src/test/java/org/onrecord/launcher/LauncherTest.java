package org.onrecord.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.launcher.Desk.Ended;
import org.onrecord.launcher.Desk.Running;

class LauncherTest {

    private static final int MISSING = 69;
    private static final int BROKEN = 71;

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void aMachineOfItsOwn() throws IOException {
        assumeTrue(
                Stream.of("bash", "flock", "sha256sum").allMatch(t -> Files.exists(Path.of("/usr/bin", t))),
                "the launcher needs a shell and the tools of a plain Debian");
        desk = new Desk(Files.createDirectory(directory.resolve("a machine with spaces")));
    }

    @Test
    void runsTheJarBesideItWhereThereAreNoSources() throws Exception {
        desk.jar("place/onrecord.jar");

        Ended ended = desk.run("incidents", "two words", "");

        assertThat(ended.out()).isEqualTo("arguments [incidents, two words, ] property null\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
    }

    @Test
    void runsTheJarOfAnInstalledReleaseThroughSymbolicLinks() throws Exception {
        desk.jar("lib/onrecord.jar");
        Files.createDirectories(desk.path("elsewhere"));
        Files.createSymbolicLink(desk.path("elsewhere/record"), Path.of("../second"));
        Files.createSymbolicLink(desk.path("second"), Path.of("place/onrecord"));

        assertThat(desk.started("elsewhere/record", "x").ended().out()).startsWith("arguments [x]");
    }

    @Test
    void endsAsTheProgramEnds() throws Exception {
        desk.jar("place/onrecord.jar");

        assertThat(desk.run("exit", "3").exit()).isEqualTo(3);
    }

    @Test
    void handsTheUsersOptionsToJava() throws Exception {
        desk.jar("place/onrecord.jar");
        desk.with("ONRECORD_JAVA_OPTS", "-Xmx100m -Dtest.property=*");

        assertThat(desk.run().out()).isEqualTo("arguments [] property *\n");
    }

    @Test
    void startsWithoutAWarningOnAnyJava() throws Exception {
        desk.jar("place/onrecord.jar");

        assertThat(desk.run("extract").err()).isEmpty();
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJava() throws Exception {
        desk.jar("place/onrecord.jar");
        desk.without("JAVA_HOME");

        Ended ended = desk.run();

        assertThat(ended.exit()).isEqualTo(MISSING);
        assertThat(ended.err())
                .contains("there is no Java of version 17 or newer", "apt install openjdk-17-jdk-headless");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void findsJavaWhereDebianPutsItAndPassesByOneThatIsTooOld() throws Exception {
        desk.jar("place/onrecord.jar");
        desk.without("JAVA_HOME");
        oldJava("no-jvms/a-java-11");
        desk.standIn("no-jvms/java-new/bin/java", Path.of(System.getProperty("java.home"), "bin/java"));
        desk.write("no-jvms/java-new/release", "JAVA_VERSION=\"" + System.getProperty("java.version") + "\"\n");

        assertThat(desk.run().exit()).isZero();
        assertThat(desk.explained()).contains("java: " + desk.path("no-jvms/java-new/bin/java"));
    }

    @Test
    void refusesAnOldJavaThatTheUserNames() throws Exception {
        desk.jar("place/onrecord.jar");
        oldJava("old java");
        desk.with("ONRECORD_JAVA", desk.path("old java").toString());

        Ended ended = desk.run();

        assertThat(ended.exit()).isEqualTo(MISSING);
        assertThat(ended.err()).contains("old java", "no Java of version 17 or newer");
    }

    @Test
    void saysSoWhereThereIsNeitherJarNorSource() throws Exception {
        Ended ended = desk.run();

        assertThat(ended.exit()).isEqualTo(MISSING);
        assertThat(ended.err()).contains("neither the sources nor onrecord.jar");
    }

    @Test
    void buildsOnceAndThenNoMore() throws Exception {
        desk.sources();

        assertThat(desk.run("one").out()).startsWith("arguments [one]");
        assertThat(desk.run("two").err()).isEmpty();
        assertThat(desk.builds()).isEqualTo(1);
        assertThat(desk.explained()).contains("no source was touched since");
    }

    @Test
    void aTouchedSourceBuildsNothing() throws Exception {
        desk.sources();
        desk.run();
        Files.setLastModifiedTime(
                desk.path("place/app/src/main/java/One.java"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(desk.explained()).contains("compared by content and are the same");
        desk.run();
        assertThat(desk.explained()).contains("no source was touched since");
        assertThat(desk.builds()).isEqualTo(1);
    }

    @Test
    void aChangedSourceBuildsEvenWithItsOldSizeAndAnEarlierTime() throws Exception {
        desk.sources();
        desk.run();
        desk.write("place/app/src/main/java/One.java", "class Two {}");
        Files.setLastModifiedTime(
                desk.path("place/app/src/main/java/One.java"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(desk.explained()).contains("to be built first");
        desk.run();
        assertThat(desk.builds()).isEqualTo(2);
    }

    @Test
    void anAddedARemovedAndARenamedSourceAreNoticed() throws Exception {
        desk.sources();
        desk.run();

        desk.write("place/app/src/main/resources/rule.txt", "");
        assertThat(desk.explained()).contains("to be built first");
        desk.run();
        Files.move(
                desk.path("place/app/src/main/resources/rule.txt"), desk.path("place/app/src/main/resources/r2.txt"));
        assertThat(desk.explained()).contains("to be built first");
        Files.delete(desk.path("place/app/src/main/resources/r2.txt"));
        assertThat(desk.explained()).as("the sources of the first build again").contains("are the same");
    }

    @Test
    void aTestOrADocumentIsNoSourceOfTheProgram() throws Exception {
        desk.sources();
        desk.run();
        desk.write("place/app/src/test/java/OneTest.java", "");
        desk.write("place/docs/a.md", "");

        assertThat(desk.explained()).contains("no source was touched since");
    }

    @Test
    void twoTerminalsBuildOnce() throws Exception {
        desk.sources();

        Running first = desk.started("place/onrecord", "first");
        Running second = desk.started("place/onrecord", "second");

        assertThat(first.ended().out()).startsWith("arguments [first]");
        assertThat(second.ended().out()).startsWith("arguments [second]");
        assertThat(desk.builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildShowsItsErrorsAndLeavesNothingBehind() throws Exception {
        desk.sources();
        desk.run();
        desk.write("place/app/src/main/java/One.java", "BROKEN");

        Ended ended = desk.run("one");

        assertThat(ended.exit()).isEqualTo(BROKEN);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("[ERROR] One.java: does not compile", "build.log");
        desk.write("place/app/src/main/java/One.java", "class One {}");
        assertThat(desk.run("again").out()).startsWith("arguments [again]");
        assertThat(desk.builds()).as("the first jar is still there").isEqualTo(2);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoMaven() throws Exception {
        desk.sources();
        desk.without("ONRECORD_MAVEN");

        Ended ended = desk.run();

        assertThat(ended.exit()).isEqualTo(MISSING);
        assertThat(ended.err()).contains("Maven (mvn) is not here", "apt install maven");
    }

    @Test
    void makesAnArchiveOfClassDataBehindTheFirstRunAndUsesIt() throws Exception {
        assumeTrue(
                Files.exists(Path.of(System.getProperty("java.home"), "lib/server/classes.jsa")),
                "this Java comes without an archive of its own, on which ours would rest");
        desk.jar("place/onrecord.jar");
        desk.with("ONRECORD_LAUNCHER", "");
        desk.run();

        for (int i = 0; i < 300 && desk.explained().contains("not made yet"); i++) {
            Thread.sleep(100);
        }

        assertThat(desk.explained()).contains(".jsa\n");
        assertThat(desk.run("x").out()).isEqualTo("arguments [x] property null\n");
    }

    private void oldJava(String home) throws IOException {
        desk.write(home + "/release", "JAVA_VERSION=\"11.0.2\"\n");
        desk.write(home + "/bin/java", "#!/bin/sh\nexit 1\n");
        desk.executable(home + "/bin/java");
    }
}
