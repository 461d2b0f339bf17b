package org.onrecord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A machine in a directory: its own PATH and home, the launcher, and what a test puts beside it. */
final class Desk {

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "cat",
            "date",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sha256sum",
            "sleep",
            "sort",
            "stat",
            "tail",
            "touch",
            "tr",
            "xargs");

    private final Path directory;
    private final Map<String, String> environment = new TreeMap<>();

    /** @param directory empty; its name may hold spaces */
    Desk(Path directory) throws IOException {
        this.directory = directory;
        for (String tool : TOOLS) {
            standIn("bin/" + tool, Path.of(Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin" : "/bin", tool));
        }
        Files.createDirectories(directory.resolve("no-jvms"));
        with("PATH", path("bin").toString());
        with("HOME", directory.resolve("home").toString());
        with("ONRECORD_LAUNCHER", "unshared");
        with("ONRECORD_JVMS", directory.resolve("no-jvms").toString());
        with("JAVA_HOME", System.getProperty("java.home"));
        write("place/onrecord", Files.readString(launcher()));
        executable("place/onrecord");
    }

    /** The launcher of this checkout. */
    static Path launcher() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("onrecord")) || !Files.exists(at.resolve("bench"))) {
            at = at.getParent();
        }
        return at.resolve("onrecord");
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    void with(String variable, String value) {
        environment.put(variable, value);
    }

    void without(String variable) {
        environment.remove(variable);
    }

    void write(String name, String content) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), content);
    }

    void executable(String name) throws IOException {
        Files.setPosixFilePermissions(path(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A program here that is that program there. */
    void standIn(String name, Path there) throws IOException {
        write(name, "#!/bin/sh\nexec '" + there + "' \"$@\"\n");
        executable(name);
    }

    /** Sources of a program beside the launcher, and a Maven that "builds" them in a second and counts how often. */
    void sources() throws IOException {
        write("place/pom.xml", "<project/>");
        write("place/app/pom.xml", "<project/>");
        write("place/app/src/main/java/One.java", "class One {}");
        write("place/samples/one/a b.md", "Text.");
        jar("echo.jar");
        write("mvn", """
                #!/bin/sh
                for a in "$@"; do case $a in -Donrecord.target=*) target=${a#*=} ;; esac; done
                echo once >>'%1$s/builds'
                sleep 1
                if grep -q BROKEN app/src/main/java/One.java; then echo '[ERROR] One.java: does not compile'; exit 1; fi
                mkdir -p "$target"
                cat '%1$s/echo.jar' >"$target/onrecord.jar"
                """.replace("%1$s", directory.toString()));
        executable("mvn");
        with("ONRECORD_MAVEN", path("mvn").toString());
    }

    long builds() throws IOException {
        return Files.exists(path("builds")) ? Files.readAllLines(path("builds")).size() : 0;
    }

    /** A jar whose program is {@link Echo}. */
    void jar(String name) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        Files.createDirectories(path(name).getParent());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(path(name));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream content = Echo.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            content.transferTo(jar);
        }
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return started("place/onrecord", arguments).ended();
    }

    /** What the launcher would do. */
    String explained() throws IOException, InterruptedException {
        String before = environment.put("ONRECORD_LAUNCHER", "explain");
        try {
            return run().out();
        } finally {
            with("ONRECORD_LAUNCHER", before);
        }
    }

    /** Runs {@code program}, a name here, from a directory that is not the launcher's. */
    Running started(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(path(program).toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory, "out", "");
        Path err = Files.createTempFile(directory, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(path("no-jvms").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    record Running(Process process, Path out, Path err) {
        Ended ended() throws IOException, InterruptedException {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    record Ended(int exit, String out, String err) {}
}
