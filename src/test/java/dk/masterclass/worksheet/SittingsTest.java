package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.LoggedChange.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SittingsTest {

    private static final PersonId DINA = PersonId.random();
    private static final PersonId KAJ = PersonId.random();
    private static final Instant NINE = Instant.parse("2026-11-20T08:00:00Z");

    private final List<ChangeLog.Trace> log = new ArrayList<>();

    @Test
    void tenMinutesOfTypingAreOneSitting() {
        for (int second = 0; second < 600; second += 2) {
            changes(DINA, "1C/trigger", second);
        }

        assertThat(sittings()).singleElement().satisfies(sitting -> {
            assertThat(sitting.byName()).isEqualTo("Dina");
            assertThat(sitting.changes()).isEqualTo(300);
            assertThat(sitting.from()).isEqualTo(NINE);
            assertThat(sitting.to()).isEqualTo(NINE.plusSeconds(598));
            assertThat(sitting.parts()).containsExactly(new Sitting.Part(Address.of("1C", "trigger"), 1, 300, 300));
        });
    }

    @Test
    void aLongPauseBeginsAnother() {
        changes(DINA, "1C/trigger", 0);
        changes(DINA, "1C/trigger", 15 * 60);
        changes(DINA, "1C/trigger", 31 * 60);

        assertThat(sittings()).extracting(Sitting::first).containsExactly(3L, 1L);
    }

    @Test
    void peopleAtDifferentQuestionsDoNotCutEachOther() {
        changes(DINA, "1C/trigger", 0);
        changes(KAJ, "1C/notThis", 1);
        changes(DINA, "1C/trigger", 2);
        changes(KAJ, "1C/notThis", 3);

        assertThat(sittings()).extracting(Sitting::byName).containsExactly("Kaj", "Dina");
    }

    @Test
    void aColleagueInTheSameAnswerBeginsAnother() {
        changes(DINA, "1C/trigger", 0);
        changes(KAJ, "1C/trigger", 1);
        changes(DINA, "1C/trigger", 2);

        assertThat(sittings()).extracting(Sitting::byName).containsExactly("Dina", "Kaj", "Dina");
    }

    @Test
    void whatWasNotUsedStandsForItselfAndCutsNobody() {
        changes(DINA, "1C/trigger", 0);
        changes(KAJ, "1C/trigger", 1, Outcome.CONFLICT);
        changes(KAJ, "1C/trigger", 2, Outcome.CONFLICT);
        changes(DINA, "1C/trigger", 3, Outcome.MERGED);

        assertThat(sittings())
                .satisfiesExactly(
                        dina -> {
                            assertThat(dina.used()).isTrue();
                            assertThat(dina.merged()).isTrue();
                            assertThat(dina.changes()).isEqualTo(2);
                        },
                        kaj -> {
                            assertThat(kaj.used()).isFalse();
                            assertThat(kaj.changes()).isEqualTo(2);
                        });
    }

    @Test
    void theLogDecidesTheOrderAlsoWhenTheClockIsSetBack() {
        changes(DINA, "1C/trigger", 3600);
        changes(KAJ, "1C/trigger", 0);

        assertThat(sittings()).extracting(Sitting::byName).containsExactly("Kaj", "Dina");
    }

    private List<Sitting> sittings() {
        return Sittings.of(log, Map.of(DINA, "Dina", KAJ, "Kaj"));
    }

    private void changes(PersonId person, String address, long seconds) {
        changes(person, address, seconds, Outcome.SAVED);
    }

    private void changes(PersonId person, String address, long seconds, Outcome outcome) {
        log.add(new ChangeLog.Trace(log.size() + 1, address, outcome, person.value(), NINE.plusSeconds(seconds)));
    }
}
