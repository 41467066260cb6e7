package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Sentences put together to paragraphs. An answer of several paragraphs, or with a list in it, gets its own. */
public final class Prose {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> paragraph = new ArrayList<>();

    /** Sentences as paragraphs; nothing but fixed words would say nothing. */
    public static Written of(List<Sentence> sentences) {
        var prose = new Prose();
        boolean allFixed = sentences.stream().allMatch(Sentence::fixed);
        boolean anyFilled = sentences.stream().anyMatch(sentence -> !sentence.fixed() && !sentence.isEmpty());
        if (allFixed || anyFilled) {
            sentences.stream().filter(sentence -> !sentence.isEmpty()).forEach(prose::add);
        }
        return new Written(prose.blocks(), sentences.stream().anyMatch(Sentence::isAnswered));
    }

    void add(Sentence sentence) {
        if (sentence.opensParagraph()) {
            endParagraph();
        }
        if (!paragraph.isEmpty()) {
            paragraph.add(new Inline.Text(" "));
        }
        for (Inline inline : sentence.content()) {
            if (inline instanceof Inline.Answered answer) {
                add(answer);
            } else if (!Inline.plain(List.of(inline)).isEmpty()) {
                paragraph.add(inline);
            }
        }
    }

    List<Block> blocks() {
        endParagraph();
        return List.copyOf(blocks);
    }

    private void add(Inline.Answered answer) {
        if (answer.text().indexOf('\n') < 0) {
            paragraph.add(answer);
        } else {
            addLines(answer);
        }
    }

    private void addLines(Inline.Answered answer) {
        boolean first = true;
        for (TypedLines.Part part : TypedLines.of(answer.text())) {
            if (!first) {
                endParagraph();
            }
            first = false;
            switch (part) {
                case TypedLines.Run run -> paragraph.addAll(TypedLines.inlines(run.lines(), answer.source()));
                case TypedLines.Bullets bullets -> addList(bullets, answer);
            }
        }
    }

    private void addList(TypedLines.Bullets bullets, Inline.Answered answer) {
        endParagraph();
        var items = bullets.items().stream()
                .map(item -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Answered(item, answer.source())))))
                .toList();
        blocks.add(new Block.Items(false, items));
    }

    private List<Inline> withoutLastSpace() {
        var content = new ArrayList<>(paragraph);
        if (content.getLast() instanceof Inline.Text last) {
            content.set(content.size() - 1, new Inline.Text(last.text().stripTrailing()));
        }
        return content;
    }

    private void endParagraph() {
        if (!Inline.plain(paragraph).isBlank()) {
            blocks.add(new Block.Paragraph(withoutLastSpace()));
        }
        paragraph.clear();
    }
}
