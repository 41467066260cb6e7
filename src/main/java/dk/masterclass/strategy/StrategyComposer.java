package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Publication;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes the strategy: the outline's sentences with the team's answers in them, and never a word that neither the author
 * of the course nor the team has written. The same answers always give the same document.
 */
public final class StrategyComposer {

    private final Course course;
    private final Messages messages;
    private final Crossings crossings;
    private final Map<String, SectionSources> sources = new ConcurrentHashMap<>();
    private final Templates templates = new Templates();

    /** For a course that is read outside the app. */
    public StrategyComposer(Course course, Messages messages) {
        this(course, messages, () -> CourseFormulas.of(course));
    }

    /** @param formulas asked for when a picture needs them */
    StrategyComposer(Course course, Messages messages, Supplier<CourseFormulas> formulas) {
        this.crossings = new Crossings(formulas);
        this.course = course;
        this.messages = messages;
    }

    /** The whole strategy with its cover. A draft marks every gap; a final document leaves out what has no answer. */
    public Document compose(Answers answers, Language language, Edition edition) {
        return compose(answers, language, edition, OpenPoints.none());
    }

    /** The same with what is open at its end. */
    public Document compose(Answers answers, Language language, Edition edition, OpenPoints openPoints) {
        return compose(Publication.STRATEGY, answers, language, edition, openPoints);
    }

    /** @param openPoints stand at the end of the strategy; any publication says on its cover what is waived */
    public Document compose(
            Publication publication, Answers answers, Language language, Edition edition, OpenPoints openPoints) {
        boolean draft = switch (edition) {
            case Edition.Draft any -> true;
            case Edition.Final any -> false;
        };
        var manuscript = manuscript(publication, answers, language, draft, openPoints);
        var title = manuscript.outline().title().in(language);
        var cover = new CoverWriter(manuscript, messages).cover(edition, title, openPoints);
        return new Document(language, title, Optional.of(cover), form(publication), sections(manuscript));
    }

    private static Document.Form form(Publication publication) {
        return switch (publication) {
            case STRATEGY, HANDBOOK -> Document.Form.BOOK;
            case BOARD_SUMMARY -> Document.Form.LEAFLET;
        };
    }

    /** The sections that print answers of this exercise, as a draft. */
    List<Block> sectionsFedBy(Exercise exercise, Answers answers, Language language) {
        var manuscript = manuscript(answers, language, true);
        var blocks = new ArrayList<Block>();
        if (SectionSources.isOnCover(course, exercise)) {
            blocks.addAll(new CoverWriter(manuscript, messages).asSection());
        }
        var writer = new SectionWriter(manuscript, messages);
        bodySections(manuscript.outline())
                .filter(section -> sources(section).mentions(exercise))
                .forEach(section -> blocks.addAll(writer.write(section, section.number(), List.of())));
        return blocks;
    }

    /** The questions whose answers a section of the strategy prints. */
    SectionSources sources(Section section) {
        return sources.computeIfAbsent(section.id(), id -> SectionSources.of(course, section));
    }

    private List<Block> sections(Manuscript manuscript) {
        var writer = new SectionWriter(manuscript, messages);
        var numbers = new SectionNumbers(manuscript.draft());
        var blocks = new ArrayList<Block>();
        bodySections(manuscript.outline()).forEach(section -> {
            var written = writer.write(section, numbers.next(section), blocks);
            numbers.used(!written.isEmpty());
            blocks.addAll(written);
        });
        return blocks;
    }

    private static Stream<Section> bodySections(StrategyOutline outline) {
        return outline.sections().stream().filter(section -> !SectionSources.isCover(section));
    }

    /** Of the strategy. */
    private Manuscript manuscript(Answers answers, Language language, boolean draft) {
        return manuscript(Publication.STRATEGY, answers, language, draft, OpenPoints.none());
    }

    private Manuscript manuscript(
            Publication publication, Answers answers, Language language, boolean draft, OpenPoints openPoints) {
        return new Manuscript(
                course,
                course.outline(publication),
                answers,
                language,
                draft,
                RowNames.of(course, answers, language),
                crossings,
                templates,
                openPoints);
    }
}
