package dk.masterclass.bench;

import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.PdfRenderer;
import dk.masterclass.strategy.HavnbyStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The first strategy of a JVM with nothing loaded, in milliseconds by the clock. */
record FirstPrint(double composing, double printing) {

    static FirstPrint inAJvmOfItsOwn() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), FirstPrint.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        var figures = said.split(" ");
        return new FirstPrint(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    public static void main(String[] args) {
        var strategy = new HavnbyStrategy();
        long begin = System.nanoTime();
        Document draft = strategy.draft();
        long composed = System.nanoTime();
        new PdfRenderer().render(draft);
        System.out.println((composed - begin) / 1e6 + " " + (System.nanoTime() - composed) / 1e6);
    }
}
