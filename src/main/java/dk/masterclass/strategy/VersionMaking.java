package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseSeal;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.strategy.files.StrategyPress;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.Sha256;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.strategy.versions.StrategyVersion.SealedFile;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.StrategyVersions.Entry;
import dk.masterclass.strategy.versions.StrategyVersions.File;
import dk.masterclass.strategy.versions.StrategyVersions.Kept;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.ChangeList;
import dk.masterclass.strategy.writing.DocumentData;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.Making;
import dk.masterclass.strategy.writing.Making.SectionChanges;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AnswersJson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints and keeps a version in every language. The same answers with the same looks and the same things open make one
 * version, however often it is asked for.
 */
@Component
final class VersionMaking {

    private static final int MOST_ATTEMPTS = 3;

    private final StrategyVersions versions;
    private final StrategyPress press;
    private final StrategyComposer composer;
    private final Course course;
    private final CourseSeal courseSeal;
    private final PersonNames names;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VersionMaking(
            StrategyVersions versions,
            StrategyPress press,
            StrategyComposer composer,
            Course course,
            CourseSeal courseSeal,
            PersonNames names,
            Messages messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.versions = versions;
        this.press = press;
        this.composer = composer;
        this.course = course;
        this.courseSeal = courseSeal;
        this.names = names;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What somebody wants to have made final.
     *
     * @param openPoints in each language
     * @param language they work in
     */
    record Order(
            TeamSummary team,
            Answers answers,
            Map<Language, OpenPoints> openPoints,
            Language language,
            Optional<Brand> brand,
            Optional<Note> note,
            SignedIn by) {

        private OpenPoints in(Language each) {
            return Objects.requireNonNull(openPoints.get(each));
        }

        private Optional<String> reason() {
            return in(language).waiver().map(waiver -> waiver.reason().text());
        }
    }

    FinalResult make(Order order) {
        var kept = new Kept(
                AnswersJson.write(order.answers()),
                order.reason(),
                order.note().map(Note::text),
                Optional.of(courseSeal.sha256()),
                order.brand());
        for (int attempt = 1; ; attempt++) {
            var earlier = versions.of(order.team().id());
            var same =
                    earlier.stream().filter(entry -> isSame(entry, order, kept)).findFirst();
            if (same.isPresent()) {
                return new FinalResult.Unchanged(named(same.get()));
            }
            try {
                return new FinalResult.Made(add(order, kept, earlier));
            } catch (DuplicateKeyException colleagueWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw colleagueWasFaster;
                }
            }
        }
    }

    private boolean isSame(Entry entry, Order order, Kept kept) {
        return entry.kept().answers().equals(kept.answers())
                && entry.kept().reason().equals(kept.reason())
                && entry.kept().brand().equals(kept.brand())
                && versions.openPoints(entry, entry.language())
                        .equals(press.openPoints(order.in(entry.language()), entry.language()));
    }

    private StrategyVersion add(Order order, Kept kept, List<Entry> earlier) {
        var number = VersionNumber.after(
                earlier.stream().map(Entry::number).max(VersionNumber::compareTo),
                order.answers().textAt(DocumentData.VERSION));
        var entry = new Entry(
                VersionId.random(),
                order.team().id(),
                earlier.isEmpty() ? 1 : earlier.getFirst().order() + 1,
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                order.by().id(),
                order.language(),
                kept);
        var last = earlier.stream().findFirst();
        var files = Stream.of(Language.values())
                .map(language -> print(order, entry, last, language))
                .toList();
        transaction.executeWithoutResult(status -> versions.add(entry, files));
        return entry.named(
                order.by().name(),
                files.stream()
                        .map(file -> new SealedFile(file.language(), file.sha256()))
                        .toList());
    }

    private File print(Order order, Entry entry, Optional<Entry> last, Language language) {
        var making = new Making(
                last.map(Entry::number),
                order.note(),
                changes(last, order.answers(), language),
                Sha256.of(entry.kept().answers()),
                courseSeal.sha256());
        var edition = new Edition.Final(
                order.team().organisationName(),
                LocalDate.ofInstant(entry.madeAt(), LongDate.ZONE),
                entry.number(),
                order.by().name(),
                order.brand(),
                Optional.of(making));
        var openPoints = order.in(language);
        var pdf = press.print(order.answers(), language, edition, openPoints);
        return File.of(language, pdf, press.openPoints(openPoints, language));
    }

    private List<SectionChanges> changes(Optional<Entry> last, Answers answers, Language language) {
        return last.map(entry -> new ChangeList(
                                course,
                                messages,
                                language,
                                AnswersJson.read(entry.kept().answers()),
                                answers)
                        .write(composer.printedSections(answers, language)))
                .orElse(List.of());
    }

    private StrategyVersion named(Entry entry) {
        return entry.named(
                names.of(Set.of(entry.madeBy())).getOrDefault(entry.madeBy(), ""),
                versions.filesOf(entry.team()).getOrDefault(entry.id(), List.of()));
    }
}
