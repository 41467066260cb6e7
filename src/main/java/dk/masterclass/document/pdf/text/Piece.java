package dk.masterclass.document.pdf.text;

import org.jspecify.annotations.Nullable;

/**
 * A run of glyphs in a line.
 *
 * @param level the embedding level of its direction; odd runs from right to left
 * @param actualText what the piece says where its glyphs can't say it themselves
 */
public record Piece(
        GlyphRun run, Role role, int level, @Nullable String actualText) {

    float width() {
        return run.width();
    }
}
