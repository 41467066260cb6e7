package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.FinishedExercise;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;

/** A team that has answered 1C well enough to hand it in. */
final class HandedIn {

    static final Address TRIGGER = Address.of("1C", "trigger");
    static final String OCCASION = FinishedExercise.OCCASION;

    private final Fixtures fixtures;
    private final Crew us;
    private final Worksheets worksheets;
    private final Submissions submissions;

    HandedIn(Fixtures fixtures, Crew us, Worksheets worksheets, Submissions submissions) {
        this.fixtures = fixtures;
        this.us = us;
        this.worksheets = worksheets;
        this.submissions = submissions;
        fixtures.signIn(us.participant());
        FinishedExercise.write(worksheets, us.team());
    }

    /** The participant writes and is the one who is signed in. */
    void write(String field, Value value) {
        fixtures.signIn(us.participant());
        FinishedExercise.write(worksheets, us.team(), Address.of("1C", field), value);
    }

    /** The participant hands in; afterwards the instructor is the one who is signed in. */
    SubmissionId handIn() {
        fixtures.signIn(us.participant());
        var result = submissions.submit(us.team(), "1C");
        fixtures.signIn(us.instructor());
        assertThat(result).isInstanceOf(HandInResult.Submitted.class);
        return ((HandInResult.Submitted) result).submission().id();
    }
}
