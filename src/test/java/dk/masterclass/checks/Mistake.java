package dk.masterclass.checks;

import dk.masterclass.worksheet.Havnby;
import dk.masterclass.worksheet.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What somebody can get wrong in a strategy, and what they are told of it.
 *
 * @param mistake what somebody changes in the answers of Havnby
 * @param says what they are told, or a part of it
 * @param at where it is shown
 */
record Mistake(String check, UnaryOperator<Havnby> mistake, String says, String at) {
    @Override
    public String toString() {
        return check;
    }

    /** One for each check of the course, in the order of the checks. */
    static Stream<Mistake> all() {
        return Stream.of(
                new Mistake(
                        "C01",
                        answers -> answers.with("8B/kpis/trivsel/goal", options()),
                        "»Har lyst til selv at fortælle om sit arbejde« hører ikke til noget mål",
                        "8B/kpis/trivsel/goal"),
                new Mistake(
                        "C02a",
                        answers -> answers.with("8B/kpis/spoergsmaal/kind", "lagging"),
                        "»Flere montører og elektrikere søger uopfordret job hos os« mangler et tal for adfærd",
                        "8B/kpis"),
                new Mistake(
                        "C02b",
                        answers -> answers.with("8B/kpis/trivsel/kind", "leading"),
                        "»Flere kolleger har lyst til selv at fortælle om deres arbejde« mangler et tal for effekten",
                        "8B/kpis"),
                new Mistake(
                        "C03", answers -> answers.with("2A/goals/stolthed/primary", "ja"), "2 hovedmål", "2A/goals"),
                new Mistake(
                        "C04a",
                        answers -> answers.with("2B/audiences/kolleger/goals", options("montoerer")),
                        "»Flere kolleger har lyst til selv at fortælle om deres arbejde« har ingen målgruppe",
                        "2B/audiences"),
                new Mistake(
                        "C04b",
                        answers -> answers.with("2B/audiences/elektrikere/goals", options("fjernet")),
                        "»Elektrikere i regionen« hører ikke til noget mål",
                        "2B/audiences/elektrikere/goals"),
                new Mistake(
                        "C05",
                        answers -> answers.with("8B/kpis/trivsel/deadline", "01.01.2029"),
                        "skal først være nået 01.01.2029",
                        "8B/kpis/trivsel/deadline"),
                new Mistake(
                        "C06a",
                        answers -> answers.with("2A/goals/stolthed/target", "58"),
                        "står på 58, og der er I allerede",
                        "2A/goals/stolthed/target"),
                new Mistake(
                        "C06b",
                        answers -> answers.with("8B/kpis/biblioteket/target", "1"),
                        "skal ende på 1, og der er det allerede",
                        "8B/kpis/biblioteket/target"),
                new Mistake(
                        "C07a",
                        answers -> answers.with("4A/clauses/ansaettelse/include", "nej"),
                        "oplyse, hvor man arbejder",
                        "4A/clauses/ansaettelse/include"),
                new Mistake(
                        "C07b",
                        answers -> answers.with("4A/factors", options("beloenning")),
                        "I er på niveau 1",
                        "4A/disclosure"),
                new Mistake(
                        "C08",
                        answers -> answers.without("4A/clauses/billeder/include"),
                        "mangler punkt 5. Mennesker på billeder",
                        "4A/clauses/billeder/include"),
                new Mistake("C09a", answers -> answers.without("4A/sectorClauses"), "egne regler", "4A/sectorClauses"),
                new Mistake(
                        "C09b",
                        answers ->
                                answers.with("1A/orgType", "offentlig").with("4A/clauses/ytringsfrihed/include", "nej"),
                        "ytringsfrihed",
                        "4A/clauses/ytringsfrihed/include"),
                new Mistake(
                        "C10",
                        answers -> answers.with("5B/ambassadors/karsten/hours", "0"),
                        "Karsten har ingen afsat tid",
                        "5B/ambassadors/karsten/hours"),
                new Mistake(
                        "C11",
                        answers -> answers.with("5B/ambassadors/mk/saidYes", "nej"),
                        "MK står på listen uden selv at have sagt ja",
                        "5B/ambassadors/mk/saidYes"),
                new Mistake(
                        "C12",
                        answers -> answers.without("5B/ambassadors/mk/managerInformed"),
                        "Nærmeste leder for MK er ikke orienteret",
                        "5B/ambassadors/mk/managerInformed"),
                new Mistake(
                        "C13a",
                        answers -> answers.with("7C/training/startpakke/participants", options("karsten")),
                        "JV er ikke med i nogen træning",
                        "7C/training"),
                new Mistake(
                        "C13b",
                        answers -> answers.without("7C/training/billeder/day"),
                        "»Billeder uden bøvl, ude ved bilerne« mangler en dato",
                        "7C/training/billeder/day"),
                new Mistake(
                        "C14",
                        answers -> answers.with("1A/commsHours", "3,5"),
                        "timer om måneden fra kommunikation, og der er afsat 3,5",
                        "5B/hoursNeeded"),
                new Mistake("C15a", answers -> answers.without("3B/sponsor"), "mangler en sponsor", "3B/sponsor"),
                new Mistake(
                        "C15b",
                        answers -> answers.without("3B/visible"),
                        "ikke skrevet én synlig handling",
                        "3B/visible"),
                new Mistake(
                        "C16",
                        answers -> answers.with("3A/stakeholders/uden-plan", "z")
                                .with(
                                        "3A/stakeholders/uden-plan/who",
                                        new Value.PersonName("NN", "bestyrelsesformand", ""))
                                .with("3A/stakeholders/uden-plan/influence", "5")
                                .with("3A/stakeholders/uden-plan/attitude", "imod"),
                        "NN har stor indflydelse og er imod",
                        "3A/stakeholders/uden-plan/action"),
                new Mistake(
                        "C17",
                        answers -> answers.with("1B/ledelse1", "1")
                                .with("1B/ledelse2", "1")
                                .with("1B/ledelse3", "2"),
                        "en udrulning bør vente",
                        "8E/phases"),
                new Mistake(
                        "C18a",
                        answers -> answers.with("6A/pillars/ny", "z").with("6A/pillars/ny/pillar", "En ny søjle"),
                        "»En ny søjle« har intet indhold",
                        "6B/library"),
                new Mistake(
                        "C18b",
                        answers -> answers.with("6B/library/los", "z").with("6B/library/los/title", "En løs historie"),
                        "»En løs historie« hører ikke til nogen søjle",
                        "6B/library/los/pillar"),
                new Mistake(
                        "C19", answers -> answers.without("6B/library"), "Der ligger 0 færdige stykker", "6B/library"),
                new Mistake(
                        "C20",
                        answers -> answers.with("6C/mix/nyhed/tekst", "60"),
                        "% af indholdet er skabt af virksomheden selv",
                        "6C/mix"),
                new Mistake(
                        "C21a",
                        answers -> answers.with("6D/calendar/sent", "z").with("6D/calendar/sent/day", "01.07.2031"),
                        "Årshjulet har et hul på",
                        "6D/calendar"),
                new Mistake(
                        "C21b",
                        answers -> answers.with("8C/start", "01.02.2035").with("8C/end", "01.05.2035"),
                        "tomt i pilotens måneder",
                        "6D/calendar"),
                new Mistake(
                        "C22a",
                        answers -> answers.with("6B/library/los", "z")
                                .with("6B/library/los/title", "Uden at spørge")
                                .with("6B/library/los/personInPicture", "ja"),
                        "på billedet i »Uden at spørge«, men intet samtykke",
                        "6B/library/los/consent"),
                new Mistake(
                        "C22b",
                        answers -> answers.with("6B/library/los", "z")
                                .with("6B/library/los/title", "Lånt")
                                .with("6B/library/los/madeBy", "tredjepart")
                                .with("6B/library/los/rights", "uafklaret"),
                        "»Lånt« er lavet af andre",
                        "6B/library/los/rights"),
                new Mistake(
                        "C23",
                        answers -> answers.with("4C/risks/brand", "z")
                                .with("4C/risks/brand/risk", "Et billede indefra")
                                .with("4C/risks/brand/likelihood", "3")
                                .with("4C/risks/brand/impact", "5"),
                        "»Et billede indefra« er rød",
                        "4C/risks/brand/owner"),
                new Mistake(
                        "C24",
                        answers -> answers.without("8C/stopGo"),
                        "Piloten mangler en stop/go-regel.",
                        "8C/start"),
                new Mistake(
                        "C25a",
                        answers -> answers.with("8C/group", options("karsten", "rejst")),
                        "ikke længere står på ambassadørlisten",
                        "8C/group"),
                new Mistake(
                        "C25b",
                        answers -> answers.with(
                                "8C/group", options("karsten", "mk", "sa", "tl", "bh", "ik", "ro", "pd", "jv")),
                        "Alle på ambassadørlisten er med i piloten",
                        "8C/group"),
                new Mistake("C26", answers -> answers.with("3B/agreedOn", "01.10.2027"), "går ikke op", "8C/start"),
                new Mistake(
                        "C27",
                        answers -> answers.with("8D/quarters/k1/ambassadorHours", "400"),
                        "men der er lovet",
                        "8D/quarters"),
                new Mistake("C28a", answers -> answers.without("8E/roles/ejer"), "ejer er ubesat", "8E/roles"),
                new Mistake("C28b", answers -> answers.without("8E/roles/sponsor"), "sponsor er ubesat", "8E/roles"),
                new Mistake("C28c", answers -> answers.without("8E/roles/jura"), "jura og databeskyttelse", "8E/roles"),
                new Mistake(
                        "C28d",
                        answers -> answers.without("8E/roles/stedfortraeder"),
                        "stedfortræder er ubesat",
                        "8E/roles"),
                new Mistake(
                        "C29",
                        answers -> answers.with("8E/roles/it/who", mette())
                                .with("8E/roles/jura/who", mette())
                                .with("8E/roles/hr/who", mette()),
                        "Mette Sand har mere end tre roller",
                        "8E/roles"),
                new Mistake(
                        "C30",
                        answers -> answers.with("8B/kpis/biblioteket/name", "Hvor tit Karsten deler"),
                        "»Hvor tit Karsten deler« måler en enkelt person",
                        "8B/kpis/biblioteket/definition"),
                new Mistake(
                        "C31",
                        answers -> answers.with("2C/values/mod", "z").with("2C/values/mod/value", "Vovemod"),
                        "»Vovemod« kommer ikke til orde",
                        "6A/pillars"),
                new Mistake(
                        "C32", answers -> answers.with("8E/reviewOn", "01.01.2029"), "næste gennemsyn", "8E/reviewOn"));
    }

    private static Value options(String... ids) {
        return new Value.Options(List.of(ids));
    }

    private static Value mette() {
        return new Value.PersonName("Mette Sand", "kommunikationsansvarlig", "");
    }
}
