package dk.masterclass.course.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults of the course instead of a stack trace. */
final class ContentFaultsAnalyzer extends AbstractFailureAnalyzer<ContentFaults> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ContentFaults faults) {
        return new FailureAnalysis(
                String.valueOf(faults.getMessage()),
                "Put the files right and start again. docs/authoring.md shows how each kind of file is written.",
                faults);
    }
}
