package dk.masterclass.strategy.files;

/** The document could not be printed. The answers are untouched. */
public final class PrintingFailed extends RuntimeException {

    PrintingFailed(Throwable cause) {
        super("The strategy could not be printed", cause);
    }
}
