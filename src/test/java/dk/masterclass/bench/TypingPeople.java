package dk.masterclass.bench;

import dk.masterclass.people.Fixtures.Crew;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The process of {@link Typists}: both members of each crew, signed in and waiting for the word. */
final class TypingPeople implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    /**
     * @param pauses from each last key to saved, in milliseconds
     * @param answers of the answers door, in milliseconds
     */
    record Typed(List<Long> pauses, List<Long> answers, String errors) {

        private static Typed read(String line) {
            var parts = line.split(";", -1);
            return new Typed(figures(parts[0]), figures(parts[1]), parts[2]);
        }

        private static List<Long> figures(String text) {
            return Arrays.stream(text.split(",")).map(Long::valueOf).sorted().toList();
        }
    }

    private TypingPeople(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static TypingPeople ready(int port, int seconds, List<Crew> crews) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Typists.class.getName(),
                String.valueOf(port),
                String.valueOf(seconds)));
        for (Crew crew : crews) {
            command.addAll(List.of(crew.participant().email(), crew.team().toString(), "1C/whySentence"));
            command.addAll(List.of(crew.colleague().email(), crew.team().toString(), "1C/notThis"));
        }
        var people = new TypingPeople(new ProcessBuilder(command)
                .redirectError(Path.of("target", "typists.log").toFile())
                .start());
        var first = people.said.readLine();
        if (!"ready".equals(first)) {
            throw new IllegalStateException("The typists did not start; see target/typists.log: " + first);
        }
        return people;
    }

    void begin() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Waits until everybody has finished. */
    Typed typed() {
        return Typed.read(said.lines().reduce("", (before, line) -> line));
    }

    static long at(List<Long> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
