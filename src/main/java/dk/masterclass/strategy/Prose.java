package dk.masterclass.strategy;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Sentences put together to paragraphs. An answer of several paragraphs, or with a list in it, gets its own. */
final class Prose {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> paragraph = new ArrayList<>();

    void add(Sentence sentence) {
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

    private void endParagraph() {
        if (!Inline.plain(paragraph).isBlank()) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        paragraph.clear();
    }
}
