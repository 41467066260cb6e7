package dk.masterclass.strategy.writing;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Block;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Prose;
import dk.masterclass.strategy.manuscript.Sentence;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.strategy.pictures.PictureWriter;
import dk.masterclass.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one section, subheading by subheading. In a final document a subheading with no answer below it is left out
 * with everything the outline says there, and so is a section without any; what introduces it stays with the rest.
 */
final class SectionWriter {

    private final Manuscript manuscript;
    private final Messages messages;

    SectionWriter(Manuscript manuscript, Messages messages) {
        this.manuscript = manuscript;
        this.messages = messages;
    }

    /**
     * The section under this number with its heading; nothing if nothing is to be said.
     *
     * @param before the document so far
     */
    List<Block> write(Section section, String number, List<Block> before) {
        if (!isWanted(section)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var introduction = List.<Block>of();
        int headings = 0;
        for (List<Part> chapter : chapters(section.parts())) {
            var id = section.id() + "-" + ++headings;
            var written = write(chapter, section, id, before);
            if (manuscript.draft() || written.answered()) {
                blocks.addAll(written.blocks());
            } else if (!begins(chapter.getFirst())) {
                introduction = written.blocks();
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addAll(0, introduction);
            blocks.addFirst(new Block.Heading(1, section.id(), number, in(section.title())));
        }
        return blocks;
    }

    private boolean isWanted(Section section) {
        return section.when()
                .map(condition -> manuscript
                        .answers()
                        .optionsAt(manuscript.address(condition.address()))
                        .contains(condition.option()))
                .orElse(true);
    }

    /** Cut before every subheading. */
    private static List<List<Part>> chapters(List<Part> parts) {
        var chapters = new ArrayList<List<Part>>();
        for (Part part : parts) {
            if (chapters.isEmpty() || begins(part)) {
                chapters.add(new ArrayList<>());
            }
            chapters.getLast().add(part);
        }
        return chapters;
    }

    private static boolean begins(Part part) {
        return part instanceof StrategyOutline.Subheading || part instanceof StrategyOutline.SheetPage;
    }

    private Written write(List<Part> chapter, Section section, String id, List<Block> before) {
        var blocks = new ArrayList<Block>();
        boolean answered = false;
        for (int at = 0; at < chapter.size(); at++) {
            var continued = choicesAfter(chapter, at);
            var written = write(chapter.get(at), section, continued, id, before);
            at += continued.size();
            blocks.addAll(written.blocks());
            answered |= written.answered();
        }
        return new Written(blocks, answered);
    }

    private Written write(Part part, Section section, List<ChoiceSentence> continued, String id, List<Block> before) {
        return switch (part) {
            case StrategyOutline.Subheading heading -> Written.fixed(new Block.Heading(2, id, "", in(heading.text())));
            case StrategyOutline.Sentences sentences -> paragraph(sentences(sentences.template()), continued);
            case ChoiceSentence choice -> paragraph(sentences(choice), continued);
            case StrategyOutline.KeySentence sentence -> keySentence(sentence);
            case StrategyOutline.AnswerList list -> new AnswerListWriter(manuscript).write(list);
            case StrategyOutline.AnswerTable table -> new AnswerTableWriter(manuscript, messages, section).write(table);
            case StrategyOutline.AnswerEntries entries -> new EntriesWriter(manuscript).write(entries);
            case StrategyOutline.AssessmentProfile profile -> new ProfileWriter(manuscript, messages).write(profile);
            case StrategyOutline.Picture picture -> new PictureWriter(manuscript, messages, section).write(picture);
            case StrategyOutline.SheetPage sheet -> new SheetWriter(manuscript, messages, this).write(sheet, id);
            case StrategyOutline.OpenEnds open -> openEnds();
            case StrategyOutline.WordList words -> new WordListWriter(manuscript, messages).write(before);
            case StrategyOutline.Pending pending -> gap(pending);
        };
    }

    private Written openEnds() {
        var writer = new OpenPointsWriter(messages, manuscript.language(), manuscript.draft());
        var blocks = writer.write(manuscript.openPoints());
        return new Written(blocks, !blocks.isEmpty());
    }

    private Written gap(StrategyOutline.Pending pending) {
        return manuscript.draft()
                ? Written.fixed(new Block.Gap(in(pending.text()), Optional.empty()))
                : Written.NOTHING;
    }

    /** The choices that continue the paragraph this part begins. */
    private static List<ChoiceSentence> choicesAfter(List<Part> chapter, int at) {
        var first = chapter.get(at);
        if (!(first instanceof StrategyOutline.Sentences || first instanceof ChoiceSentence)) {
            return List.of();
        }
        return chapter.subList(at + 1, chapter.size()).stream()
                .takeWhile(ChoiceSentence.class::isInstance)
                .map(ChoiceSentence.class::cast)
                .toList();
    }

    private Written paragraph(List<Sentence> first, List<ChoiceSentence> continued) {
        var sentences = new ArrayList<>(first);
        continued.forEach(choice -> sentences.addAll(sentences(choice)));
        return Prose.of(sentences);
    }

    private Written keySentence(StrategyOutline.KeySentence sentence) {
        var written = prose(sentence.template());
        return written.blocks().isEmpty()
                ? Written.NOTHING
                : new Written(
                        List.of(new Block.Callout(Block.Callout.Kind.KEY, Optional.empty(), written.blocks())),
                        written.answered());
    }

    /** Sentences as paragraphs. */
    Written prose(Localized template) {
        return Prose.of(sentences(template));
    }

    private List<Sentence> sentences(Localized template) {
        return Sentence.all(template, manuscript, manuscript::place);
    }

    private List<Sentence> sentences(ChoiceSentence choice) {
        return new ChoiceWriter(manuscript).sentences(choice);
    }

    private String in(Localized text) {
        return text.in(manuscript.language());
    }
}
