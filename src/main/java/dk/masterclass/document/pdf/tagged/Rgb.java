package dk.masterclass.document.pdf.tagged;

/** A colour of the sRGB space, such as {@code new Rgb(0x12493B)}. */
public record Rgb(int value) {

    void fill(ContentStream out) {
        components(out).operator("rg");
    }

    void stroke(ContentStream out) {
        components(out).operator("RG");
    }

    private ContentStream components(ContentStream out) {
        return out.number((value >> 16 & 255) / 255f)
                .number((value >> 8 & 255) / 255f)
                .number((value & 255) / 255f);
    }
}
