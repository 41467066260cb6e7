package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.Progress;
import dk.masterclass.document.compare.Comparison.Change;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.files.MadeFile;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ComparisonsTest {

    @Autowired
    Comparisons comparisons;

    @Autowired
    ComparisonPress press;

    @Autowired
    FinalVersions versions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private VersionId first;
    private VersionId second;

    @BeforeEach
    void makeTwoVersions() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
        var answers = new SampleAnswers(worksheets);
        answers.writeAll(us.team(), course);
        first = made();
        answers.write(us.team(), "1A/employees", "421");
        answers.write(us.team(), "8F/ask/penge", "");
        second = made();
        answers.write(us.team(), "1A/employees", "433");
    }

    @Test
    void twoVersionsShowWhatChangedAndNothingElse() {
        var compared = comparisons.compare(first, Optional.of(second), Language.DANISH);

        assertThat(compared.inOneCourse()).isTrue();
        assertThat(marks(compared))
                .containsExactlyInAnyOrder(
                        "+421",
                        "-420",
                        "-Godt 330.000 kr. i alt det første år, hvoraf de 48.000 er udgifter til andre.");
    }

    @Test
    void membersSeeWhatHasBeenWrittenSince() {
        assertThat(marks(comparisons.compare(second, Optional.empty(), Language.ENGLISH)))
                .containsExactlyInAnyOrder("+433", "-421");
    }

    @Test
    void aVersionHeldAgainstItselfHasNoChanges() {
        assertThat(comparisons
                        .compare(first, Optional.of(first), Language.DANISH)
                        .comparison()
                        .changes())
                .isEmpty();
    }

    @Test
    void thePrintedComparisonIsForEverybody() {
        for (Language language : Language.values()) {
            PrintCheck.assertPrints(press.document(comparisons.compare(first, Optional.of(second), language)));
        }
    }

    @Test
    void contactsCompareVersionsAndNotWhatIsBeingWritten() {
        fixtures.signIn(us.contact());

        assertThat(comparisons
                        .compare(first, Optional.of(second), Language.DANISH)
                        .readOnly())
                .isTrue();
        assertThat(file(Optional.of(second)).name()).endsWith("-aendringer-1.0-til-1.1.pdf");
        assertThatThrownBy(() -> comparisons.compare(first, Optional.empty(), Language.DANISH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> file(Optional.empty())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void strangersAreToldThatThereIsNothing() {
        var others = fixtures.crew();

        for (Somebody stranger : List.of(others.participant(), others.contact(), us.instructor())) {
            fixtures.signIn(stranger);

            assertThatThrownBy(() -> comparisons.compare(first, Optional.of(second), Language.DANISH))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> comparisons.compare(first, Optional.empty(), Language.DANISH))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void versionsOfTwoTeamsAreNeverCompared() {
        var others = fixtures.crew();
        var theirs = fixtures.as(others.participant(), () -> {
            new SampleAnswers(worksheets).writeAll(others.team(), course);
            return ((FinalResult.Made) versions.makeFinal(others.team(), Language.DANISH))
                    .version()
                    .id();
        });

        assertThatThrownBy(() -> comparisons.compare(first, Optional.of(theirs), Language.DANISH))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> comparisons.compare(theirs, Optional.of(first), Language.DANISH))
                .isInstanceOf(NotVisible.class);
    }

    private MadeFile file(Optional<VersionId> later) {
        return comparisons.file(us.team(), first, later, Language.DANISH, Progress.unheard());
    }

    private VersionId made() {
        return ((FinalResult.Made) versions.makeFinal(us.team(), Language.DANISH))
                .version()
                .id();
    }

    private static List<String> marks(Compared compared) {
        return compared.comparison().changes().stream()
                .map(Change::blocks)
                .flatMap(DocumentText::inlines)
                .flatMap(inline -> switch (inline) {
                    case Inline.Inserted inserted -> Stream.of("+" + Inline.plain(inserted.content()));
                    case Inline.Deleted deleted -> Stream.of("-" + Inline.plain(deleted.content()));
                    default -> Stream.<String>of();
                })
                .toList();
    }
}
