package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CommentsTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Comments comments;

    @Autowired
    TeamFeed feed;

    @Autowired
    Fixtures fixtures;

    private final UUID id = UUID.randomUUID();
    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void theTeamReadsWhatWasSaidByWhomInOrder() {
        write(us.participant(), id, "Skal vi nævne montørerne?");
        write(us.colleague(), UUID.randomUUID(), "  Ja, først.\n");

        assertThat(seen()).extracting(TeamComment::byName).containsExactly("Dina Deltager", "Kaj Kollega");
        assertThat(seen()).extracting(TeamComment::text).containsExactly("Skal vi nævne montørerne?", "Ja, først.");
    }

    @Test
    void sentTwiceItStandsOnceAlsoAtTheSameMoment() throws Exception {
        try (var senders = Executors.newFixedThreadPool(4)) {
            var sent = senders.invokeAll(Collections.<Callable<Boolean>>nCopies(8, () -> {
                write(us.participant(), id, "Én gang");
                return true;
            }));
            for (var one : sent) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(seen()).hasSize(1);
    }

    @Test
    void anIdBelongsToWhoUsedItFirst() {
        write(us.participant(), id, "Min");

        assertThatExceptionOfType(UnusableRequest.class).isThrownBy(() -> write(us.colleague(), id, "Min"));
        assertThatExceptionOfType(UnusableRequest.class).isThrownBy(() -> write(us.participant(), id, "Noget andet"));
        var others = fixtures.crew();
        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() ->
                        fixtures.as(others.participant(), () -> comments.write(others.team(), id, TRIGGER, "Vores")));
        assertThat(seen()).extracting(TeamComment::text).containsExactly("Min");
    }

    @Test
    void oneRewordsAndTakesBackOneOwnWordsAndTheTraceStays() {
        write(us.participant(), id, "Første udkast");

        fixtures.as(us.participant(), () -> comments.edit(us.team(), id, "Andet udkast"));
        assertThat(seen().getFirst().text()).isEqualTo("Andet udkast");
        assertThat(seen().getFirst().edited()).isTrue();

        fixtures.as(us.participant(), () -> comments.delete(us.team(), id));
        var gone = seen().getFirst();
        assertThat(gone.text()).isEmpty();
        assertThat(gone.deletedAt()).isPresent();
        assertThat(gone.byName()).isEqualTo("Dina Deltager");
        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() -> fixtures.as(us.participant(), () -> comments.edit(us.team(), id, "Alligevel")));
    }

    @Test
    void nobodyRewordsOrTakesBackForAnotherNotEvenTheOwner() {
        write(us.colleague(), id, "Kajs ord");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> fixtures.as(us.participant(), () -> comments.edit(us.team(), id, "Dinas ord")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> fixtures.as(us.participant(), () -> comments.delete(us.team(), id)));
        assertThat(seen()).extracting(TeamComment::text).containsExactly("Kajs ord");
    }

    @Test
    void whatIsDoneSaysWhoSettledItAndCanBeTakenUpAgain() {
        write(us.participant(), id, "Husk kilden");

        fixtures.as(us.colleague(), () -> comments.settle(us.team(), id, true));
        fixtures.as(us.participant(), () -> comments.settle(us.team(), id, true));
        assertThat(seen().getFirst().doneByName()).hasValue("Kaj Kollega");

        fixtures.as(us.participant(), () -> comments.settle(us.team(), id, false));
        assertThat(seen().getFirst().doneAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberReadsAndAllButReadersComment(TeamRole role) {
        write(us.colleague(), id, "Fra før");
        fixtures.give(us.team(), us.colleague(), role);
        List<Runnable> actions = List.of(
                () -> comments.write(us.team(), UUID.randomUUID(), TRIGGER, "Nyt"),
                () -> comments.edit(us.team(), id, "Rettet"),
                () -> comments.settle(us.team(), id, true),
                () -> comments.delete(us.team(), id));

        assertThat(fixtures.as(us.colleague(), () -> comments.of(us.team(), "1C")))
                .isNotEmpty();
        for (Runnable action : actions) {
            if (role == TeamRole.VIEWER) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> fixtures.as(us.colleague(), action));
            } else {
                assertThatCode(() -> fixtures.as(us.colleague(), action)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void anotherTeamsCommentsAreNotThere() {
        write(us.participant(), id, "Internt");
        var others = fixtures.crew();

        fixtures.as(others.participant(), () -> {
            missing(() -> comments.of(us.team(), "1C"));
            missing(() -> comments.write(us.team(), UUID.randomUUID(), TRIGGER, "x"));
            missing(() -> comments.edit(others.team(), id, "x"));
            missing(() -> comments.delete(others.team(), id));
            missing(() -> comments.settle(others.team(), id, true));
        });
        assertThat(seen()).extracting(TeamComment::text).containsExactly("Internt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1C/nowhere", "9Z/trigger", "1A/channels/row", "1A/channels/row/followers"})
    void oneCommentsOnQuestionsOnly(String address) {
        var place = Address.parse(address).orElseThrow();

        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() ->
                        fixtures.as(us.participant(), () -> comments.write(us.team(), id, place, "Hvor er jeg?")));
    }

    @Test
    void nothingAndTooMuchAreRefusedNeverCut() {
        for (String text : List.of("", " \n", "\u0000", "x".repeat(Comments.LONGEST + 1))) {
            assertThatExceptionOfType(UnusableRequest.class).isThrownBy(() -> write(us.participant(), id, text));
        }
        var longest = "😀".repeat(Comments.LONGEST);
        write(us.participant(), id, longest);

        assertThat(seen()).extracting(TeamComment::text).containsExactly(longest);
    }

    @Test
    void openScreensHearOfItOnceItStands() {
        var heard = new ArrayList<Integer>();
        var listening =
                fixtures.as(us.colleague(), () -> feed.listenComments(us.team(), news -> heard.add(seen().size())));

        write(us.participant(), id, "Hør her");
        listening.remove();

        assertThat(heard).containsExactly(1);
    }

    private static void missing(Runnable action) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(action::run);
    }

    private void write(Somebody somebody, UUID as, String text) {
        fixtures.as(somebody, () -> comments.write(us.team(), as, TRIGGER, text));
    }

    private List<TeamComment> seen() {
        return fixtures.as(us.participant(), () -> comments.of(us.team(), "1C"));
    }
}
