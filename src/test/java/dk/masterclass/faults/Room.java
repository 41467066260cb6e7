package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Several people of one team who write at the same time, each in a browser window and an answer of their own. */
final class Room {

    private final Crew crew;
    private final List<Typist> typists;
    private final Tally tally;
    private int counted;

    private Room(Crew crew, List<Typist> typists, Tally tally) {
        this.crew = crew;
        this.typists = typists;
        this.tally = tally;
    }

    /** A person for each of the answers. */
    static Room of(Stage stage, Tally tally, String... answers) {
        var crew = stage.crew(answers.length);
        var typists = new ArrayList<Typist>();
        for (int person = 0; person < answers.length; person++) {
            typists.add(stage.window(crew, person).write(answers[person]));
        }
        return new Room(crew, typists, tally);
    }

    Crew crew() {
        return crew;
    }

    List<Typist> typists() {
        return typists;
    }

    /** Everybody types, word by word, until something has happened. */
    void typeUntil(BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            typists.forEach(Typist::typeOne);
        }
    }

    void typeUntil(Surprise surprise) {
        typeUntil(surprise::hasHappened);
    }

    void type(int words) {
        typists.forEach(typist -> typist.type(words));
    }

    void awaitState(String state, Duration atMost) {
        typists.forEach(typist -> typist.awaitState(state, atMost));
    }

    /** Waits until everybody sees their whole text and that it is saved. */
    void awaitSaved(Duration atMost) {
        Wait.until(() -> "everybody's text is saved and shown; " + typists, atMost, () -> {
            typists.forEach(typist -> typist.reloadADeadPage(tally));
            return typists.stream().allMatch(typist -> typist.sees("saved") && typist.seesItsText());
        });
    }

    /** Holds all texts, and all that the browsers were told, against the tables. */
    void assertNothingLost() {
        typists.forEach(typist -> {
            tally.lost(Words.missing(typist.typed(), crew.text(typist.address())));
            tally.acknowledged(typist.assertNothingLost(crew));
        });
        int all = typists.stream().mapToInt(Typist::typed).sum();
        tally.words(all - counted);
        counted = all;
        typists.forEach(Typist::turnPageIfFull);
        counted = typists.stream().mapToInt(Typist::typed).sum();
    }

    void assertNobodyWasSignedOut() {
        assertThat(typists).allSatisfy(typist -> {
            assertThat(typist.page().url()).contains("/oevelse/");
            assertThat(typist.witness().states()).doesNotContain("signed-out");
        });
    }

    /** Only what was promised: acknowledged changes are rows, and what was called saved stands. For the moment after a crash. */
    void assertPromisesKept() {
        typists.forEach(typist -> tally.acknowledged(typist.assertPromisesKept(crew)));
    }
}
