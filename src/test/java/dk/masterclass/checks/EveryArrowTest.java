package dk.masterclass.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import dk.masterclass.worksheet.Proposals;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.TeamAnswers;
import dk.masterclass.worksheet.Value;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way from one exercise to another: what is changed at its beginning is seen at its end. */
class EveryArrowTest {

    private static final Inspection INSPECTION = new Inspection(Havnby.COURSE, Havnby.FORMULAS, Havnby.RECKONINGS);
    private static final Proposals PROPOSALS = new Proposals(Havnby.COURSE, Havnby.FORMULAS);

    /**
     * @param end what is looked at
     * @param seen what stands there afterwards and didn't before
     */
    private record Arrow(
            String name, UnaryOperator<Havnby> change, Function<Answers, String> end, String seen, String... own) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arrow> fromWhereTheTeamStands() {
        return Stream.of(
                arrow("1A → 4A sector clauses", set("1A/sector", "sundhed"), proposed("4A/sectorClauses"), "#sundhed"),
                arrow(
                        "1A → 4B sector topics",
                        set("1A/sector", "alkohol"),
                        at("4B/legal/reklame-i-brancher/relevant"),
                        "Ja",
                        "4B/legal/reklame-i-brancher/relevant"),
                arrow(
                        "1A → 8A followers",
                        type("1A/channels/linkedin/followers", "4.900"),
                        at("8A/followers"),
                        "7.690"),
                arrow("1A → 8D comms hours", type("1A/commsHours", "31"), at("8D/quarters/k2/commsHours"), "93"),
                arrow("1B → 4C risks", lowest("maaling"), proposed("4C/risks"), "#maaling"),
                arrow("1B → C17", lowest("ledelse"), EveryArrowTest::findings, "C17"),
                arrow(
                        "1C → 2A order",
                        set("1C/gainsOrg", "salg", "rekruttering"),
                        at("2A/goals/montoerer/category"),
                        "Salg og relationer",
                        "2A/goals/montoerer/category"),
                arrow("1C → 5C", set("1C/gainsEmp", "karriere"), at("5C/gains/ude-i-gaden/gains"), "Står stærkere"),
                arrow("1C → 3B", type("1C/whySentence", "Nyt hvorfor."), at("3B/statement"), "Nyt", "3B/statement"));
    }

    static Stream<Arrow> fromGoalsAndAudiences() {
        return Stream.of(
                arrow("2A → 8B KPI rows", row("2A/goals/nyt"), proposed("8B/kpis"), "#lagging/nyt"),
                arrow("2A → 5A weights", row("2A/goals/nyt"), proposed("5A/criteria"), "#maal/nyt"),
                arrow(
                        "2A → 6A pillar goals",
                        type("2A/goals/montoerer/statement", "Nyt mål"),
                        at("6A/pillars/haandvaerket/goals"),
                        "Nyt mål"),
                arrow(
                        "2B → 6C channels",
                        set("2B/audiences/elektrikere/channels", "tiktok"),
                        at("6C/channelMix/tiktok/audiences"),
                        "1"),
                arrow("2C → 6A pillars", row("2C/topics/nyt"), proposed("6A/pillars"), "#emne/nyt"),
                arrow("2C → 6B ideas", row("2C/values/nyt"), proposed("6B/library"), "#emne/nyt"));
    }

    static Stream<Arrow> fromManagement() {
        return Stream.of(
                arrow("3A → 8E", EveryArrowTest::supporter, proposed("8E/roles"), "#stoette/nyt"),
                arrow("3B → 4A may", set("3B/may", "rose-kolleger"), at("4A/may"), "Rose kolleger", "4A/may"),
                arrow("3B → 4A ask", set("3B/ask", "partnere"), at("4A/ask"), "samarbejdspartnere", "4A/ask"),
                arrow("3B → 6D", row("3B/visible/nyt"), proposed("6D/calendar"), "#ledelse/nyt"),
                arrow("3C → 5B hours", type("3C/hoursPerMonth", "7"), at("5B/ambassadors/karsten/hours"), "7"),
                arrow("3C → 8A h", type("3C/hoursPerMonth", "7"), at("8A/hours"), "7"),
                arrow("3C → 8D", type("3C/hoursPerMonth", "7"), at("8D/quarters/k2/ambassadorHours"), "189"));
    }

    static Stream<Arrow> fromAmbassadors() {
        return Stream.of(
                arrow(
                        "5B → 7C training rows",
                        EveryArrowTest::newcomer,
                        proposed("7C/training"),
                        "#social-gartner/nyt"),
                arrow(
                        "5B → 8A networks",
                        type("5B/ambassadors/karsten/network", "34.000"),
                        at("8A/network"),
                        "4.",
                        "8A/network"),
                arrow("5B → 8A count", EveryArrowTest::newcomer, at("8A/ambassadors"), "10"),
                arrow("5B → 8C pilot group", person("5B/ambassadors/karsten/who", "Karla"), at("8C/group"), "Karla"),
                arrow("5B → 8C pilot group, removed", gone("5B/ambassadors/karsten"), EveryArrowTest::findings, "C25a"),
                arrow("5B capacity → 8D", type("5B/ambassadors/mk/pieces", "11"), at("8D/commsNeeded"), "546"));
    }

    static Stream<Arrow> fromContentAndMeasures() {
        return Stream.of(
                arrow("6A → 6B", type("6A/pillars/haandvaerket/pillar", "Ny søjle"), firstPillar("6B/library"), "Ny"),
                arrow("6A → 6C", row("6A/pillars/nyt", "pillar"), at("6C/emptyPillars"), "1"),
                arrow("6A → 6D", type("6A/pillars/haandvaerket/pillar", "Ny søjle"), firstPillar("6D/calendar"), "Ny"),
                arrow("7A → 6B", approved("7A/experts/nyt"), proposed("6B/library"), "#ekspert/nyt"),
                arrow("8B → 8C baseline", gone("8B/kpis/uopfordrede/baseline"), at("8C/unmeasured"), "4"),
                arrow(
                        "all → 8F",
                        type("1C/whySentence", "Nyt hvorfor."),
                        at("8F/summary"),
                        "Nyt hvorfor",
                        "8F/summary"),
                arrow(
                        "7C → 8F first ninety days",
                        row("7C/training/nyt"),
                        proposed("8F/firstNinety"),
                        "#traening/nyt"));
    }

    @ParameterizedTest
    @MethodSource({
        "fromWhereTheTeamStands",
        "fromGoalsAndAudiences",
        "fromManagement",
        "fromAmbassadors",
        "fromContentAndMeasures"
    })
    void leadsFromOneExerciseToTheOther(Arrow arrow) {
        var havnby = Havnby.sample();
        Stream.of(arrow.own()).forEach(havnby::without);
        assertThat(arrow.end().apply(havnby.answers())).doesNotContain(arrow.seen());

        var changed = arrow.change().apply(havnby);

        assertThat(arrow.end().apply(changed.answers())).contains(arrow.seen());
    }

    /** @param own what Havnby has written itself where the arrow ends */
    private static Arrow arrow(
            String name, UnaryOperator<Havnby> change, Function<Answers, String> end, String seen, String... own) {
        return new Arrow(name, change, end, seen, own);
    }

    private static UnaryOperator<Havnby> type(String address, String text) {
        return havnby -> havnby.with(address, text);
    }

    private static UnaryOperator<Havnby> set(String address, String... options) {
        return havnby -> havnby.with(address, new Value.Options(List.of(options)));
    }

    private static UnaryOperator<Havnby> person(String address, String name) {
        return havnby -> havnby.with(address, new Value.PersonName(name, "kollega", ""));
    }

    private static UnaryOperator<Havnby> gone(String address) {
        return havnby -> havnby.with(address, "");
    }

    private static UnaryOperator<Havnby> row(String row, String... columns) {
        return havnby -> {
            Stream.of(columns).forEach(column -> havnby.with(row + "/" + column, "Noget nyt"));
            return havnby.with(row, "z");
        };
    }

    private static UnaryOperator<Havnby> lowest(String dimension) {
        return havnby -> {
            for (int i = 1; i <= 3; i++) {
                havnby.with("1B/" + dimension + i, "1");
            }
            return havnby;
        };
    }

    private static Havnby supporter(Havnby havnby) {
        var row = "3A/stakeholders/nyt";
        return person(row + "/who", "Nikoline")
                .apply(havnby)
                .with(row, "z")
                .with(row + "/influence", "5")
                .with(row + "/attitude", "stoetter");
    }

    private static Havnby newcomer(Havnby havnby) {
        var row = "5B/ambassadors/nyt";
        return person(row + "/who", "Nikoline")
                .apply(havnby)
                .with(row, "z")
                .with(row + "/wish", "5")
                .with(row + "/skill", "5");
    }

    private static UnaryOperator<Havnby> approved(String row) {
        return havnby ->
                havnby.with(row, "z").with(row + "/expertise", "Kabler").with(row + "/approved", "ja");
    }

    /** What reads at an address. */
    private static Function<Answers, String> at(String address) {
        return answers -> text(answers, Address.parse(address).orElseThrow());
    }

    /** What the first card or day says that is about the craft. */
    private static Function<Answers, String> firstPillar(String table) {
        var address = Address.parse(table).orElseThrow();
        return answers -> answers.rowsOf(address).stream()
                .map(row -> address.cell(row, "pillar"))
                .filter(cell -> answers.optionsAt(cell).contains("haandvaerket"))
                .map(cell -> text(answers, cell))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Answers answers, Address address) {
        var value = Havnby.RECKONINGS.of(answers).at(address).value();
        return AnswerText.of(field(address), value, Language.DANISH, names(answers));
    }

    private static Field field(Address address) {
        var question = Havnby.COURSE
                .exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .orElseThrow();
        return question instanceof Field.Table table && address.column() != null
                ? table.column(address.column()).orElseThrow()
                : question;
    }

    private static Function<Answers, String> proposed(String table) {
        return answers -> {
            var team = new TeamAnswers(
                    Havnby.COURSE, answers, Havnby.RECKONINGS.of(answers), names(answers), Language.DANISH);
            return PROPOSALS.of(Address.parse(table).orElseThrow(), team).stream()
                    .map(row -> row.key().toString())
                    .collect(joining(" "));
        };
    }

    private static String findings(Answers answers) {
        return INSPECTION.findings(answers, Language.DANISH).stream()
                .map(Finding::check)
                .collect(joining(" "));
    }

    private static RowNames names(Answers answers) {
        return RowNames.of(Havnby.COURSE, answers, Language.DANISH);
    }
}
