package dk.masterclass.checks;

import dk.masterclass.course.Check;
import dk.masterclass.course.Course;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.TeamAnswers;
import java.util.Comparator;
import java.util.List;

/** Looks through answers for everything that the course's checks find. One for the whole app. */
public final class Inspection {

    private final Course course;
    private final Reckonings reckonings;
    private final List<CompiledCheck> checks;

    public Inspection(Course course, CourseFormulas formulas, Reckonings reckonings) {
        this.course = course;
        this.reckonings = reckonings;
        this.checks = course.checks().stream()
                .sorted(Comparator.comparing(Check::severity))
                .map(check -> new CompiledCheck(check, formulas.language()))
                .toList();
    }

    /** The most severe findings first, those of one kind in the order of the course's checks and the team's rows. */
    public List<Finding> findings(Answers answers, Language language) {
        var reckoning = reckonings.of(answers);
        var names = RowNames.of(course, answers, language);
        var team = new TeamAnswers(course, answers, reckoning, names, language);
        return checks.stream().flatMap(check -> check.findings(team)).toList();
    }
}
