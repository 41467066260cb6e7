package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.formula.CourseFormulas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows a team's answers propose for its tables. One for the whole app: it holds no answers. */
public final class Proposals {

    private final Map<Address, List<CompiledProposal>> byTable = new HashMap<>();

    public Proposals(Course course, CourseFormulas formulas) {
        for (Exercise exercise : course.exercises()) {
            for (Field field : exercise.fields()) {
                if (field instanceof Field.Table table && !table.proposals().isEmpty()) {
                    add(Address.of(exercise.id(), table.id()), table, formulas);
                }
            }
        }
    }

    private void add(Address address, Field.Table table, CourseFormulas formulas) {
        byTable.put(
                address,
                IntStream.range(0, table.proposals().size())
                        .mapToObj(number -> new CompiledProposal(address, table, number, formulas))
                        .toList());
    }

    /** Those for a table, in the order of the course and of the rows they come from. */
    public List<ProposedRow> of(Address table, TeamAnswers team) {
        return byTable.getOrDefault(table, List.of()).stream()
                .flatMap(proposal -> proposal.rows(team))
                .toList();
    }

    boolean has(ProposalKey key) {
        return byTable.getOrDefault(key.table(), List.of()).stream()
                .anyMatch(proposal -> proposal.id().equals(key.proposal()));
    }
}
