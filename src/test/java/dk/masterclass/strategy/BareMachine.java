package dk.masterclass.strategy;

import dk.masterclass.document.pdf.PdfRenderer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the sample in a JVM of its own, and says how many bytes came out and whether the system's fonts were asked. */
final class BareMachine {

    private static final Path MAPPED = Path.of("/proc/self/maps");

    private BareMachine() {}

    public static void main(String[] args) throws Exception {
        byte[] pdf = new PdfRenderer().render(new HavnbyStrategy().draft());
        boolean asked = Files.exists(MAPPED) && Files.readString(MAPPED).contains("libfontconfig");
        System.out.println(pdf.length + (asked ? " with the system's fonts" : " with our own fonts"));
    }
}
