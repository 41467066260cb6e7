package dk.masterclass.worksheet.file;

import java.util.List;

/** A file of answers can't be read in, and everything that is wrong with it. */
public final class FileFaults extends RuntimeException {

    private final transient List<FileFault> faults;

    FileFaults(List<FileFault> faults) {
        super("The file can't be read in: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<FileFault> faults() {
        return faults;
    }
}
