package dk.masterclass.course.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files of the course hold faults; all of them are named here at once. */
public final class ContentFaults extends RuntimeException {

    private final transient List<ContentFault> faults;

    ContentFaults(Path directory, List<ContentFault> faults) {
        super(message(directory, faults));
        this.faults = List.copyOf(faults);
    }

    public List<ContentFault> faults() {
        return faults;
    }

    private static String message(Path directory, List<ContentFault> faults) {
        String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return faults.stream()
                .map(fault -> "  " + fault)
                .collect(Collectors.joining("\n", "The course in " + directory + " has " + count + ":\n", ""));
    }
}
