package dk.masterclass.document.pdf.tagged;

/** A colour of the sRGB space, such as {@code new Rgb(0x12493B)}. */
public record Rgb(int value) {

    /** How well two colours are told apart, from 1 to 21, as WCAG counts it. */
    public double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int component) {
        double share = component / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As much of the other colour as the share says, from 0 to 1. */
    public Rgb mixed(Rgb other, float share) {
        return of(
                red() + (other.red() - red()) * share,
                green() + (other.green() - green()) * share,
                blue() + (other.blue() - blue()) * share);
    }

    private static Rgb of(float red, float green, float blue) {
        return new Rgb(Math.round(red) << 16 | Math.round(green) << 8 | Math.round(blue));
    }

    private int red() {
        return value >> 16 & 255;
    }

    private int green() {
        return value >> 8 & 255;
    }

    private int blue() {
        return value & 255;
    }

    void fill(ContentStream out) {
        components(out).operator("rg");
    }

    void stroke(ContentStream out) {
        components(out).operator("RG");
    }

    private ContentStream components(ContentStream out) {
        return out.share(red() / 255f).share(green() / 255f).share(blue() / 255f);
    }
}
