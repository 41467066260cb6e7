package dk.masterclass.checks;

import dk.masterclass.course.Check.Severity;
import java.util.List;

/** What doesn't fit in a team's answers, the most severe first, and what of it an owner has explained. */
public record Findings(List<Finding> open, List<Explained> explained) {

    public Findings {
        open = List.copyOf(open);
        explained = List.copyOf(explained);
    }

    /** @param earlier what was said about it before and taken back, the latest first */
    public record Explained(Finding finding, Explanation explanation, List<Explanation> earlier) {
        public Explained {
            earlier = List.copyOf(earlier);
        }
    }

    public static Findings none() {
        return new Findings(List.of(), List.of());
    }

    /** What keeps a strategy from being final. */
    public List<Finding> faults() {
        return open.stream()
                .filter(finding -> finding.severity() == Severity.FAULT)
                .toList();
    }
}
