package dk.masterclass.strategy.writing;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Publication;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.manuscript.Crossings;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.manuscript.Templates;
import dk.masterclass.strategy.writing.ChangeList.PrintedSection;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    public StrategyComposer(Course course, Messages messages, Supplier<CourseFormulas> formulas) {
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
        var control = publication == Publication.STRATEGY
                ? control(manuscript).write(edition, openPoints.waiver())
                : List.<Block>of();
        return new Document(language, title, Optional.of(cover), form(publication), sections(manuscript, control));
    }

    private static Document.Form form(Publication publication) {
        return switch (publication) {
            case STRATEGY, HANDBOOK -> Document.Form.BOOK;
            case BOARD_SUMMARY -> Document.Form.LEAFLET;
        };
    }

    /** What the answers say without anything that tells one version from another, to be held against another's. */
    public Document comparable(Answers answers, Language language, List<Block> openPoints) {
        var manuscript = manuscript(answers, language, false);
        var blocks = new ArrayList<>(sections(manuscript, control(manuscript).answered()));
        blocks.addAll(openPoints);
        return new Document(language, manuscript.outline().title().in(language), Optional.empty(), blocks);
    }

    /** The sections of a final document by their printed names, with the questions they print. */
    public List<PrintedSection> printedSections(Answers answers, Language language) {
        var manuscript = manuscript(answers, language, false);
        var writer = new SectionWriter(manuscript, messages);
        var numbers = new SectionNumbers(false);
        var sections = new ArrayList<PrintedSection>();
        bodySections(manuscript.outline()).forEach(section -> {
            var number = numbers.next(section);
            numbers.used(!writer.write(section, number, List.of()).isEmpty());
            var title = section.title().in(language);
            var name = number.isEmpty() ? title : messages.text(language, "strategy.changes.section", number, title);
            sections.add(
                    new PrintedSection(name, SectionSources.of(course, section).questions()));
        });
        sections.add(new PrintedSection(
                messages.text(language, "strategy.control.title"),
                DocumentData.askedIn(course)
                        .filter(question -> !question.equals(DocumentData.VERSION))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return sections;
    }

    private ControlWriter control(Manuscript manuscript) {
        return new ControlWriter(manuscript, messages);
    }

    /** The sections that print answers of this exercise, as a draft. */
    public List<Block> sectionsFedBy(Exercise exercise, Answers answers, Language language) {
        var manuscript = manuscript(answers, language, true);
        var blocks = new ArrayList<Block>();
        if (SectionSources.isOnCover(course, exercise)) {
            blocks.addAll(new CoverWriter(manuscript, messages).asSection());
        }
        if (DocumentData.isAskedIn(course, exercise)) {
            blocks.addAll(control(manuscript).answered());
        }
        var writer = new SectionWriter(manuscript, messages);
        bodySections(manuscript.outline())
                .filter(section -> sources(section).mentions(exercise))
                .forEach(section -> blocks.addAll(writer.write(section, section.number(), List.of())));
        return blocks;
    }

    /** The questions whose answers a section of the strategy prints. */
    public SectionSources sources(Section section) {
        return sources.computeIfAbsent(section.id(), id -> SectionSources.of(course, section));
    }

    /** @param control what the document says of itself stands before the appendices, where anything is said */
    private List<Block> sections(Manuscript manuscript, List<Block> control) {
        var writer = new SectionWriter(manuscript, messages);
        var numbers = new SectionNumbers(manuscript.draft());
        var blocks = new ArrayList<Block>();
        bodySections(manuscript.outline(), false).forEach(section -> write(section, writer, numbers, blocks));
        if (!blocks.isEmpty()) {
            blocks.addAll(control);
        }
        bodySections(manuscript.outline(), true).forEach(section -> write(section, writer, numbers, blocks));
        return blocks;
    }

    private static void write(Section section, SectionWriter writer, SectionNumbers numbers, List<Block> blocks) {
        var written = writer.write(section, numbers.next(section), blocks);
        numbers.used(!written.isEmpty());
        blocks.addAll(written);
    }

    private static Stream<Section> bodySections(StrategyOutline outline, boolean appendices) {
        return bodySections(outline).filter(section -> section.isAppendix() == appendices);
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
