package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.Line.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints lines of text as content of the elements their words belong to. */
final class LinePainter implements AutoCloseable {

    private static final float UNITS_PER_EM = 1000f;

    private final Page page;
    private final float size;
    private @Nullable Element current;

    LinePainter(Page page, float size) {
        this.page = page;
        this.size = size;
    }

    /** Paints a line that is only to be seen; the artifact must have been begun. */
    static void paintArtifact(Page page, Line line, float left, float baseline, TextStyle style) {
        page.text(line.pieces(), left, baseline, style.size(), style.colour());
    }

    void paint(Line line, float left, float baseline) {
        List<Passage> passages = passages(line);
        for (Passage passage : passages) {
            decorate(passage, left, baseline);
            speakAs(passage.voice().element());
            page.text(passage.pieces(), left, baseline, size, passage.voice().colour());
        }
        for (Passage passage : passages) {
            if (passage.voice() instanceof Voice.Linked linked) {
                link(linked, passage, left, baseline);
            }
        }
    }

    /** Neighbouring pieces of one voice. */
    private record Passage(Voice voice, List<Placed> pieces) {

        float from(float size) {
            float from = Float.MAX_VALUE;
            for (Placed placed : pieces) {
                from = Math.min(from, placed.x());
            }
            return from * size / UNITS_PER_EM;
        }

        float to(float size) {
            float to = -Float.MAX_VALUE;
            for (Placed placed : pieces) {
                to = Math.max(to, placed.x() + placed.piece().run().width());
            }
            return to * size / UNITS_PER_EM;
        }
    }

    private static List<Passage> passages(Line line) {
        var passages = new ArrayList<Passage>();
        for (Placed placed : line.pieces()) {
            Voice voice = (Voice) placed.piece().role();
            if (passages.isEmpty()
                    || passages.getLast().voice() != voice
                            && !passages.getLast().voice().equals(voice)) {
                passages.add(new Passage(voice, new ArrayList<>()));
            }
            passages.getLast().pieces().add(placed);
        }
        return passages;
    }

    private void decorate(Passage passage, float left, float baseline) {
        float from = left + passage.from(size);
        float to = left + passage.to(size);
        float below = baseline - size * 0.22f;
        switch (passage.voice()) {
            case Voice.Plain plain -> {}
            case Voice.Linked linked -> rule(from, to, below, linked.colour(), 0.6f);
            case Voice.Inserted inserted -> rule(from, to, below, inserted.colour(), 1);
            case Voice.Deleted deleted -> rule(from, to, baseline + size * 0.28f, deleted.colour(), 0.8f);
            case Voice.Missing missing -> {
                beginArtifact();
                page.rectangle(from, below - 1, to - from, size * 1.2f, Palette.NOTE_TINT);
                page.dashedLine(from, below - 1, to, below - 1, missing.colour(), 0.75f);
                page.end();
            }
        }
    }

    private void rule(float from, float to, float y, Rgb colour, float thickness) {
        beginArtifact();
        page.line(from, y, to, y, colour, thickness);
        page.end();
    }

    private void link(Voice.Linked linked, Passage passage, float left, float baseline) {
        page.link(
                linked.element(),
                left + passage.from(size),
                baseline - size * 0.3f,
                left + passage.to(size),
                baseline + size * 0.9f,
                linked.target(),
                linked.contents());
    }

    private void speakAs(Element element) {
        if (current != element) {
            close();
            page.begin(element);
            current = element;
        }
    }

    private void beginArtifact() {
        close();
        page.beginArtifact();
    }

    @Override
    public void close() {
        if (current != null) {
            page.end();
            current = null;
        }
    }
}
