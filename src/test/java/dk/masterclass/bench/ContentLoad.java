package dk.masterclass.bench;

import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.course.formula.CourseFormulas;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Processor time of the thread that reads the course, in milliseconds.
 *
 * @param files reading and checking everything, its formulas included
 * @param formulas compiling the formulas once more, as they are kept to be computed
 */
record ContentLoad(double files, double formulas) {

    static ContentLoad measure() {
        double start = now();
        var course = CourseLoader.load(Path.of("course-content"));
        double read = now();
        CourseFormulas.of(course);
        return new ContentLoad(read - start, now() - read);
    }

    /** As the app meets it: nothing loaded, nothing compiled. */
    static ContentLoad inAJvmOfItsOwn() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), ContentLoad.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        var figures = said.split(" ");
        return new ContentLoad(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    public static void main(String[] args) {
        var load = measure();
        System.out.println(load.files() + " " + load.formulas());
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
