package dk.masterclass.course.content;

import java.nio.file.Path;

/** The real course, edited as its author might after teams have answered it. */
public final class SecondVersion {

    private static final String PROFILE = "m1-mennesker-lytter-til-mennesker/exercises/1a-organisationsprofil.yaml";
    private static final String READINESS = "m1-mennesker-lytter-til-mennesker/exercises/1b-parathedsmaaling.yaml";
    private static final String WHY = "m1-mennesker-lytter-til-mennesker/exercises/1c-vores-hvorfor.yaml";
    private static final String STRATEGY = "strategy.yaml";

    private static final String FEAR = """
                  - id: fear
                    type: short
                    required: true
                    label: {da: Hvad er I mest nervøse for?, en: What are you most nervous about?}
            """;
    private static final String STRENGTHS = """
            - id: strengths
                    type: multi
                    required: true
                    options: gains-employee
            """;

    private SecondVersion() {}

    public static CourseFiles writtenTo(Path directory) {
        var files = CourseFiles.realCopiedTo(directory);
        retireQuestions(files);
        retireOptions(files);
        askAnew(files);
        return files.withFile("retired.yaml", """
                questions:
                  - in: 1C
                    since: 2026-12-01
                    id: gainsEmpOwn
                    type: short
                    label: {da: En gevinst mere med jeres egne ord, en: One more gain in your own words}
                  - in: 1A/channels
                    since: 2026-12-01
                    id: posts
                    type: number
                    min: 0
                    max: 1000
                    label: {da: Opslag pr. måned, en: Posts per month}
                options:
                  - {in: lists/gains-employee, id: netvaerk, since: 2026-12-01, da: Netværk, en: Network}
                  - {in: lists/gains-organisation, id: salg, since: 2026-12-01, da: Salg, en: Sales}
                  - {in: lists/policy-states, id: delvist, since: 2026-12-01, da: Delvist, en: Partly}
                """);
    }

    private static void retireQuestions(CourseFiles files) {
        files.withoutItem(WHY, "- id: gainsEmpOwn")
                .with(STRATEGY, "[Og med vores egne ord: {1C/gainsEmpOwn}.]", "Og hvad der ellers er.")
                .with(STRATEGY, "[And in our own words: {1C/gainsEmpOwn}.]", "And whatever else there is.")
                .withoutItem(PROFILE, "- id: posts")
                .with(
                        STRATEGY,
                        "columns: [channel, followers, posts, engagement]",
                        "columns: [channel, followers, engagement]");
    }

    private static void retireOptions(CourseFiles files) {
        files.withoutItem("lists/gains-employee.yaml", "- {id: netvaerk,")
                .withoutItem("lists/gains-organisation.yaml", "- {id: salg,")
                .withoutItem("lists/policy-states.yaml", "- {id: delvist,")
                .withoutItem(STRATEGY, "delvist:");
    }

    /** A new question, a question that has become a choice, and one that wants more words than before. */
    private static void askAnew(CourseFiles files) {
        files.with(WHY, "      - id: notThis\n", FEAR + "      - id: notThis\n")
                .with(
                        READINESS,
                        "- id: strengths\n        type: long\n        required: true\n        min: 20\n",
                        STRENGTHS)
                .with(WHY, "min: 40", "min: 400");
    }
}
