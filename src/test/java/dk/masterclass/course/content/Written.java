package dk.masterclass.course.content;

import dk.masterclass.course.Step;
import dk.masterclass.course.TeachingNotes;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import java.util.List;
import java.util.stream.Stream;

/** What is written in a text of the course. */
final class Written {

    private Written() {}

    /** All a reader can see or hear: also headings, captions, sources and what a figure says to those who can't see it. */
    static Stream<String> everything(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(Inline.plain(paragraph.content()));
            case Block.Items items -> items.items().stream().flatMap(Written::everything);
            case Block.Callout box -> Stream.concat(box.title().stream(), everything(box.content()));
            case Block.Fact fact -> Stream.of(fact.figure(), Inline.plain(fact.text()), fact.source());
            case Block.Quote quote -> Stream.of(Inline.plain(quote.content()), quote.by());
            case Block.Figure figure -> Stream.of(figure.alternative(), figure.caption());
            default -> throw new IllegalStateException("No text of the course has a " + block);
        });
    }

    static Stream<String> everything(Step.LessonText lesson) {
        var aside = Stream.concat(lesson.takeAway().stream(), Stream.of(lesson.reflection()));
        var test = lesson.selfTest().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.question()),
                        question.options().stream().flatMap(option -> Stream.of(option.text(), option.explanation()))));
        return Stream.of(aside, test, everything(lesson.body().blocks())).flatMap(each -> each);
    }

    static Stream<String> everything(Step.CaseText study) {
        return Stream.of(
                        study.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.text())),
                        Stream.concat(study.source().stream(), study.questions().stream()),
                        everything(study.instructorNote().blocks()),
                        everything(study.body().blocks()))
                .flatMap(each -> each);
    }

    static Stream<String> everything(TeachingNotes.Notes notes) {
        return Stream.of(
                        notes.timing().stream().map(TeachingNotes.Part::what),
                        notes.ask().stream(),
                        notes.pitfalls().stream(),
                        notes.oneDay().stream(),
                        everything(notes.body().blocks()))
                .flatMap(each -> each);
    }

    /** The paragraphs one reads through, without headings, captions and other people's words. */
    static Stream<String> prose(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> Stream.of(Inline.plain(paragraph.content()));
            case Block.Items items -> items.items().stream().flatMap(Written::prose);
            case Block.Callout box -> prose(box.content());
            case Block.Fact fact -> Stream.of(Inline.plain(fact.text()));
            default -> Stream.empty();
        });
    }

    /** The words of a text as they are counted against its length. */
    static int words(Document document) {
        var counted = Stream.concat(
                prose(document.blocks()), document.blocks().stream().flatMap(block -> switch (block) {
                    case Block.Heading heading -> Stream.of(heading.text());
                    case Block.Quote quote -> Stream.of(Inline.plain(quote.content()));
                    case Block.Figure figure -> Stream.of(figure.caption());
                    default -> Stream.empty();
                }));
        return counted.filter(text -> !text.isBlank())
                .mapToInt(text -> text.strip().split("\\s+").length)
                .sum();
    }

    static <T extends Block> List<T> blocks(Document document, Class<T> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static Stream<String> links(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> linked(paragraph.content());
            case Block.Items items -> items.items().stream().flatMap(Written::links);
            case Block.Callout box -> links(box.content());
            case Block.Fact fact -> linked(fact.text());
            default -> Stream.empty();
        });
    }

    private static Stream<String> linked(List<Inline> content) {
        return content.stream().flatMap(inline -> switch (inline) {
            case Inline.Link link -> Stream.of(link.target());
            case Inline.Strong strong -> linked(strong.content());
            case Inline.Emphasis emphasis -> linked(emphasis.content());
            default -> Stream.empty();
        });
    }
}
