package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Glossary;
import dk.masterclass.course.Step;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.journey.search.Index;
import dk.masterclass.journey.search.Page;
import dk.masterclass.journey.search.Passage;
import dk.masterclass.journey.search.Passage.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Everything there is to read, to be looked through: lessons, cases and the words of the subject. What isn't open to the
 * signed-in person yet is not found.
 */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'INSTRUCTOR', 'ADMINISTRATOR')")
public class Library {

    /** Longer questions are nobody's. */
    static final int LONGEST = 200;

    private static final String TERM = "term:";

    private final Course course;
    private final Plans plans;
    private final Map<Language, Index> indexes = new EnumMap<>(Language.class);

    Library(Course course, Plans plans) {
        this.course = course;
        this.plans = plans;
        for (Language language : Language.values()) {
            indexes.put(language, new Index(language, pages(course, language)));
        }
    }

    /** Looks for words in one language. */
    public Index.Found find(String asked, Language language) {
        var plan = plans.own();
        var index = Optional.ofNullable(indexes.get(language)).orElseThrow();
        var shortened = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        return index.find(shortened, id -> isOpen(id, plan));
    }

    /** The lesson or case a hit is about; empty for a word. */
    public Optional<Step> step(String id) {
        return course.step(id);
    }

    /** The word a hit is about. */
    public Optional<Glossary.Term> term(String id) {
        return course.glossary().terms().stream()
                .filter(term -> id.equals(TERM + term.id()))
                .findFirst();
    }

    private boolean isOpen(String id, Plan plan) {
        return course.step(id).flatMap(course::moduleOf).map(plan::isOpen).orElse(true);
    }

    private static List<Page> pages(Course course, Language language) {
        var steps = course.steps().flatMap(step -> page(step, language).stream());
        var terms = course.glossary().terms().stream()
                .map(term -> new Page(
                        TERM + term.id(),
                        List.of(
                                new Passage(Kind.TERM, term.name().in(language), ""),
                                new Passage(Kind.TEXT, term.means().in(language), ""))));
        return Stream.concat(steps, terms).toList();
    }

    private static Optional<Page> page(Step step, Language language) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(Kind.TITLE, step.title().in(language), ""));
        switch (step) {
            case Step.Lesson lesson -> {
                var text = lesson.text(language);
                add(passages, text.body());
                text.takeAway().forEach(line -> passages.add(new Passage(Kind.TAKE_AWAY, line, "")));
            }
            case Step.CaseStudy story -> {
                var text = story.text(language);
                add(passages, text.body());
                text.facts()
                        .forEach(fact -> passages.add(new Passage(Kind.TEXT, fact.label() + ": " + fact.text(), "")));
                text.questions().forEach(question -> passages.add(new Passage(Kind.TEXT, question, "")));
            }
            case Exercise exercise -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Page(step.id(), passages));
    }

    /** Each block by its number on the page, which is how the page finds it again. */
    private static void add(List<Passage> passages, Document body) {
        for (int i = 0; i < body.blocks().size(); i++) {
            var block = body.blocks().get(i);
            var text = plain(block).strip();
            if (!text.isEmpty()) {
                passages.add(
                        new Passage(block instanceof Block.Heading ? Kind.HEADING : Kind.TEXT, text, "t" + (i + 1)));
            }
        }
    }

    private static String plain(List<Block> blocks) {
        return String.join(" ", blocks.stream().map(Library::plain).toList());
    }

    /** The words of a block; of what no lesson holds there is nothing to look through. */
    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> Inline.plain(paragraph.content());
            case Block.Items items ->
                String.join(" ", items.items().stream().map(Library::plain).toList());
            case Block.Callout callout -> callout.title().orElse("") + " " + plain(callout.content());
            case Block.Fact fact -> fact.figure() + " " + Inline.plain(fact.text()) + " " + fact.source();
            case Block.Quote quote -> Inline.plain(quote.content()) + " " + quote.by();
            case Block.Figure figure -> figure.caption();
            case Block.Table table -> "";
            case Block.Entries entries -> "";
            case Block.Picture picture -> "";
            case Block.Sheet sheet -> "";
            case Block.Gap gap -> "";
            case Block.PageBreak pageBreak -> "";
        };
    }
}
