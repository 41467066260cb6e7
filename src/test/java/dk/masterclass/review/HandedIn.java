package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.Newcomers;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;

/** A team that has answered 1C well enough to hand it in. */
final class HandedIn {

    static final Address TRIGGER = Address.of("1C", "trigger");
    static final String OCCASION = "Vi mangler ti montører, og ingen kender os som arbejdsplads.";

    private final Newcomers us;
    private final Worksheets worksheets;
    private final Submissions submissions;
    private long sequence;

    HandedIn(Newcomers us, Worksheets worksheets, Submissions submissions) {
        this.us = us;
        this.worksheets = worksheets;
        this.submissions = submissions;
        us.signIn(us.anna);
        write("trigger", new Value.Text(OCCASION));
        write(
                "gainsOrg",
                options("rekruttering", "stolthed", "trovaerdighed", "faglig-position", "dialog", "kendskab", "salg"));
        write("gainsEmp", options("faglig-synlighed", "anerkendelse", "stolthed"));
        write("notThis", new Value.Text("En delepligt. Ingen skal dele noget, de ikke har lyst til."));
        write("whySentence", new Value.Text("Vi vil have, at fagfolk møder vores fagfolk."));
    }

    /** Anna writes; afterwards she is the one who is signed in. */
    void write(String field, Value value) {
        us.signIn(us.anna);
        var address = Address.of("1C", field);
        var base = worksheets.answers(us.team).revisionAt(address);
        worksheets.save(us.team, List.of(new Change("anna", ++sequence, address, base, value)));
    }

    /** Anna hands in; afterwards the instructor is the one who is signed in. */
    SubmissionId handIn() {
        us.signIn(us.anna);
        var result = submissions.submit(us.team, "1C");
        us.signIn(us.instructor);
        assertThat(result).isInstanceOf(HandInResult.Submitted.class);
        return ((HandInResult.Submitted) result).submission().id();
    }

    private static Value options(String... ids) {
        return new Value.Options(List.of(ids));
    }
}
