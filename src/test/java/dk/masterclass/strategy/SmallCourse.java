package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Exercise.Dimension;
import dk.masterclass.course.Exercise.FieldGroup;
import dk.masterclass.course.Exercise.Level;
import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Option;
import dk.masterclass.course.Field.Wording;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course of three small exercises, and answers to it. */
final class SmallCourse {

    static final Messages MESSAGES = new Messages();

    private SmallCourse() {}

    /** A course whose only section S2 has these parts. */
    static Course with(Part... parts) {
        return withSections(new Section("S2", "2", both("Udgangspunkt", "Starting point"), List.of(parts)));
    }

    static Course withSections(Section... sections) {
        var outline = new StrategyOutline(
                both("Strategi for employee advocacy", "Employee advocacy strategy"),
                "1A/orgName",
                "1C/whySentence",
                List.of(sections));
        var module = new Module("m1", 1, same("Modul"), same("Mål"), List.of(profile(), readiness(), why()));
        var motto = new Course.Motto(same("Motto"), "Ingen");
        return new Course(same("Kursus"), motto, same("Tak"), List.of(), List.of(module), outline);
    }

    static StrategyComposer composer(Part... parts) {
        return new StrategyComposer(with(parts), MESSAGES);
    }

    static Section section(String id, String number, Part... parts) {
        return new Section(id, number, same("Afsnit " + id), List.of(parts));
    }

    private static Exercise profile() {
        return exercise(
                "1A",
                Optional.empty(),
                new FieldGroup(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Field.Short("orgName", wording("Organisationens navn"), true, 1, 120),
                                new Field.Number("employees", wording("Antal"), true, 1, 500_000, 0, same("")),
                                new Field.Number("hours", wording("Timer"), false, 0, 320, 1, same("")),
                                new Field.Choice(
                                        "policy",
                                        wording("Retningslinjer?"),
                                        true,
                                        List.of(option("yes", "Ja", "Yes"), option("no", "Nej", "No"))),
                                new Field.Multi(
                                        "channelsUsed",
                                        wording("Kanaler"),
                                        false,
                                        List.of(
                                                option("linkedin", "LinkedIn", "LinkedIn"),
                                                option("intranet", "Intranet", "Intranet"),
                                                option("press", "Pressen", "The press")),
                                        0,
                                        3),
                                new Field.Day("since", wording("Siden"), false),
                                channels(),
                                reach())));
    }

    private static Field.Table reach() {
        return new Field.Table(
                "reach",
                wording("Rækkevidde"),
                false,
                new Field.FixedRows(List.of(option("low", "Forsigtig", "Cautious"), option("high", "Modig", "Bold"))),
                List.of(
                        new Field.Number("people", wording("Mennesker"), true, 0, 1_000, 0, same("")),
                        new Field.Short("remark", wording("Bemærkning"), false, 0, 120)),
                "people",
                List.of(),
                false,
                List.of());
    }

    private static Field.Table channels() {
        return new Field.Table(
                "channels",
                wording("Kanaler i dag"),
                true,
                new Field.FreeRows(same("Kanal"), 1, 10),
                List.of(
                        new Field.Short("name", wording("Kanal"), true, 1, 60),
                        new Field.Number("followers", wording("Følgere"), true, 0, 5_000_000, 0, same("")),
                        new Field.Short("note", wording("Note"), false, 0, 120)));
    }

    private static Exercise readiness() {
        var assessment = new Exercise.Assessment(
                List.of(
                        new Dimension(
                                "lead",
                                both("Ledelse", "Management"),
                                Optional.of(new Exercise.Blocker(2, both("Start ikke endnu.", "Do not start yet.")))),
                        new Dimension("culture", both("Kultur", "Culture"), Optional.empty()),
                        new Dimension("content", both("Indhold", "Content"), Optional.empty())),
                List.of(
                        new Level(
                                "found",
                                Optional.of(2.5),
                                both("Byg fundamentet", "Build the foundation"),
                                both("Vent.", "Wait.")),
                        new Level(
                                "pilot",
                                Optional.empty(),
                                both("Klar til pilot", "Ready for a pilot"),
                                both("Begynd.", "Begin."))));
        return exercise(
                "1B",
                Optional.of(assessment),
                statements("lead", 2),
                statements("culture", 1),
                statements("content", 1));
    }

    private static FieldGroup statements(String group, int count) {
        var fields = java.util.stream.IntStream.rangeClosed(1, count)
                .<Field>mapToObj(number -> new Field.Scale5(
                        group + number, wording(group + " " + number), true, same("slet ikke"), same("helt")))
                .toList();
        return new FieldGroup(Optional.of(group), Optional.empty(), fields);
    }

    private static Exercise why() {
        var gains = List.of(
                option("recruiting", "Rekruttering", "Recruitment"),
                option("trust", "Troværdighed", "Trust"),
                option("pride", "Stolthed", "Pride"));
        return exercise(
                "1C",
                Optional.empty(),
                new FieldGroup(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Field.Long("trigger", wording("Anledning"), true, 40, 600),
                                new Field.Rank("gains", wording("Gevinster"), true, gains),
                                new Field.Short("whySentence", wording("Vores hvorfor"), true, 30, 200))));
    }

    private static Exercise exercise(String id, Optional<Exercise.Assessment> assessment, FieldGroup... groups) {
        return new Exercise(
                id, same("Øvelse " + id), 10, same(""), List.of(), List.of(), List.of(), List.of(groups), assessment);
    }

    private static Option option(String id, String danish, String english) {
        return new Option(id, both(danish, english));
    }

    private static Wording wording(String label) {
        return new Wording(same(label), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Localized both(String danish, String english) {
        return Localized.of(danish, english);
    }

    static Localized same(String text) {
        return Localized.danish(text);
    }

    /** Answers given one after the other. */
    static final class Given {

        private final Map<Address, Answers.Answer> answers = new LinkedHashMap<>();

        Given text(String address, String text) {
            return put(address, new Value.Text(text));
        }

        Given options(String address, String... ids) {
            return put(address, new Value.Options(List.of(ids)));
        }

        Given channel(String row, String name, String followers) {
            return text("1A/channels/" + row, row)
                    .text("1A/channels/" + row + "/name", name)
                    .text("1A/channels/" + row + "/followers", followers);
        }

        Given scores(int lead, int culture, int content) {
            return text("1B/lead1", lead + "")
                    .text("1B/lead2", lead + "")
                    .text("1B/culture1", culture + "")
                    .text("1B/content1", content + "");
        }

        Answers answers() {
            return new Answers(answers);
        }

        private Given put(String address, Value value) {
            answers.put(Address.parse(address).orElseThrow(), new Answers.Answer(value, 1));
            return this;
        }
    }
}
