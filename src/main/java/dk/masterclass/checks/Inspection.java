package dk.masterclass.checks;

import dk.masterclass.course.Check;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckoning;
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
        var team = team(answers, reckonings.of(answers), language);
        return checks.stream().flatMap(check -> check.findings(team, team)).toList();
    }

    /** The same as it may be printed: without the ambassadors' names, unless the team wants them in. */
    public List<Finding> printable(Answers answers, Language language) {
        var team = team(answers, reckonings.of(answers), language);
        var withoutNames = NamesLeftOut.of(course, answers, language);
        var read = withoutNames == answers ? team : team(withoutNames, reckonings.of(withoutNames), language);
        return checks.stream().flatMap(check -> check.findings(team, read)).toList();
    }

    /** What can be put right in one exercise. */
    List<Finding> findings(Exercise exercise, Answers answers, Reckoning reckoning, Language language) {
        var team = team(answers, reckoning, language);
        return checks.stream()
                .filter(check -> check.isAbout(exercise))
                .flatMap(check -> check.findings(team, team))
                .toList();
    }

    private TeamAnswers team(Answers answers, Reckoning reckoning, Language language) {
        return new TeamAnswers(course, answers, reckoning, RowNames.of(course, answers, language), language);
    }
}
