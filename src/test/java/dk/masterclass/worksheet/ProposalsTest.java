package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a team's answers propose for its tables, and until when. */
class ProposalsTest {

    private static final Address KPIS = Address.of("8B", "kpis");
    private static final Proposals PROPOSALS = new Proposals(Havnby.COURSE, Havnby.FORMULAS);

    private final Havnby havnby = Havnby.sample();

    @Test
    void aGoalNeedsBothAKpiOfBehaviourAndOneOfEffect() {
        var goal = havnby.answers().rowsOf(Address.of("2A", "goals")).getFirst();
        assertThat(proposed("8B/kpis")).isEmpty();

        havnby.without("8B/kpis");
        assertThat(keys("8B/kpis")).contains("8B/kpis#lagging/" + goal, "8B/kpis#leading/" + goal);

        havnby.with("8B/kpis/new", "m")
                .with("8B/kpis/new/goal", new Value.Options(List.of(goal)))
                .with("8B/kpis/new/kind", "lagging");
        assertThat(keys("8B/kpis")).doesNotContain("8B/kpis#lagging/" + goal).contains("8B/kpis#leading/" + goal);
    }

    @Test
    void aProposedRowBringsWhatItsSourceSaysNow() {
        var goal = havnby.answers().rowsOf(Address.of("2A", "goals")).getFirst();
        havnby.without("8B/kpis").with("2A/goals/" + goal + "/statement", "Flere svar fra naboer");

        var row = proposed("8B/kpis").getFirst();

        assertThat(row.says())
                .isEqualTo("Målet »Flere svar fra naboer« mangler en effekt-KPI. Begynd med målets egne tal?");
        assertThat(row.cells())
                .containsEntry("goal", new Value.Options(List.of(goal)))
                .containsEntry("name", new Value.Text("Flere svar fra naboer"))
                .containsEntry(
                        "responsible",
                        havnby.answers().at(Address.of("2A", "goals").cell(goal, "owner")));
        assertThat(row.row()).isEqualTo(goal + "-lagging");
    }

    @Test
    void itIsProposedUntilAReferencePointsAtItsSource() {
        havnby.without("7A/experts");
        var asked = keys("7A/experts");
        assertThat(asked).isNotEmpty();
        var source = asked.getFirst().split("/")[2];

        havnby.with("7A/experts/new", "m").with("7A/experts/new/who", new Value.Options(List.of(source)));

        assertThat(keys("7A/experts")).isEqualTo(asked.subList(1, asked.size()));
    }

    @Test
    void withoutAReferenceItIsProposedUntilThereWasARowOfItsId() {
        havnby.without("3D/objections");
        var first = proposed("3D/objections").getFirst();
        assertThat(first.row()).isEqualTo(first.key().source());

        havnby.with("3D/objections/" + first.row(), Value.empty());

        assertThat(keys("3D/objections")).doesNotContain(first.key().toString());
    }

    @Test
    void anIdThatWasUsedIsNotGivenAgain() {
        havnby.without("8B/kpis");
        var row = proposed("8B/kpis").getFirst().row();

        havnby.with("8B/kpis/" + row, Value.empty());

        assertThat(proposed("8B/kpis").getFirst().row()).isEmpty();
    }

    @Test
    void namesItselfForGood() {
        var key = new ProposalKey(KPIS, "lagging", "m1");

        assertThat(ProposalKey.parse("8B/kpis#lagging/m1")).contains(key);
        assertThat(ProposalKey.parse(new ProposalKey(KPIS, "lagging", "").toString()))
                .contains(new ProposalKey(KPIS, "lagging", ""));
        for (var wrong : List.of("", "8B/kpis", "8B/kpis#", "8B#x", "8B/kpis/a#x", "8B/kpis#x/a b", "8B/kpis#<x>")) {
            assertThat(ProposalKey.parse(wrong)).as(wrong).isEmpty();
        }
    }

    private List<String> keys(String table) {
        return proposed(table).stream().map(row -> row.key().toString()).toList();
    }

    private List<ProposedRow> proposed(String table) {
        var answers = havnby.answers();
        var names = RowNames.of(Havnby.COURSE, answers, Language.DANISH);
        var team = new TeamAnswers(Havnby.COURSE, answers, havnby.reckoning(), names, Language.DANISH);
        return PROPOSALS.of(Address.parse(table).orElseThrow(), team);
    }
}
