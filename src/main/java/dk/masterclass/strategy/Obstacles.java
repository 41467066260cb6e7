package dk.masterclass.strategy;

import dk.masterclass.checks.Finding;
import dk.masterclass.checks.Findings;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.HandInCheck;
import dk.masterclass.worksheet.Lack;
import java.util.List;

/**
 * What keeps a strategy from being final.
 *
 * @param lacks what is missing, in the order of the questions
 * @param faults what doesn't fit and can't stay so
 */
public record Obstacles(List<Lack> lacks, List<Finding> faults) {

    public Obstacles {
        lacks = List.copyOf(lacks);
        faults = List.copyOf(faults);
    }

    /** @param answers with all that follows from them */
    public static Obstacles of(
            Course course, Answers answers, Findings findings, Language language, Messages messages) {
        var lacks = course.exercises().stream()
                .flatMap(exercise -> HandInCheck.of(exercise, answers, language, messages).stream())
                .toList();
        return new Obstacles(lacks, findings.faults());
    }

    public boolean isEmpty() {
        return lacks.isEmpty() && faults.isEmpty();
    }

    /** The exercises with something missing. */
    List<String> exercises() {
        return lacks.stream().map(lack -> lack.address().exercise()).distinct().toList();
    }
}
