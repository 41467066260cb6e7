package dk.masterclass.strategy.writing;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions whose answers a section prints. */
public record SectionSources(Set<Address> questions) {

    private static final String COVER = "S0";

    public static SectionSources of(Course course, Section section) {
        var questions = isCover(section)
                ? Stream.concat(onCover(course), DocumentData.askedIn(course))
                : Stream.concat(
                        section.when().stream().flatMap(condition -> parsed(condition.address())),
                        section.parts().stream().flatMap(part -> questions(course, part)));
        return new SectionSources(questions.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public static boolean isCover(Section section) {
        return section.id().equals(COVER);
    }

    static boolean isOnCover(Course course, Exercise exercise) {
        return course.outline().sections().stream().anyMatch(SectionSources::isCover)
                && onCover(course).anyMatch(question -> question.exercise().equals(exercise.id()));
    }

    private static Stream<Address> onCover(Course course) {
        return Stream.of(course.outline().organisation(), course.outline().motto())
                .flatMap(SectionSources::parsed);
    }

    public boolean mentions(Exercise exercise) {
        return questions.stream().anyMatch(question -> question.exercise().equals(exercise.id()));
    }

    private static Stream<Address> questions(Course course, Part part) {
        return switch (part) {
            case StrategyOutline.Subheading heading -> Stream.of();
            case StrategyOutline.Pending pending -> Stream.of();
            case StrategyOutline.Sentences sentences -> slots(sentences.template());
            case StrategyOutline.KeySentence sentence -> slots(sentence.template());
            case StrategyOutline.ChoiceSentence choice ->
                Stream.concat(parsed(choice.address()), choice.wordings().flatMap(SectionSources::slots));
            case StrategyOutline.AnswerList list ->
                Stream.concat(parsed(list.address()), list.item().stream().flatMap(SectionSources::slots));
            case StrategyOutline.AnswerTable table -> parsed(table.address());
            case StrategyOutline.AnswerEntries entries ->
                Stream.concat(parsed(entries.address()), entries.templates().flatMap(SectionSources::slots));
            case StrategyOutline.OpenEnds open -> Stream.of();
            case StrategyOutline.WordList words -> Stream.of();
            case StrategyOutline.BarsPicture bars ->
                Stream.concat(parsed(bars.address()), bars.mark().stream().flatMap(SectionSources::parsed));
            case StrategyOutline.SharesPicture shares ->
                Stream.concat(
                        parsed(shares.address()), shares.groups().stream().flatMap(group -> parsed(group.share())));
            case StrategyOutline.Picture picture -> parsed(picture.address());
            case StrategyOutline.SheetPage sheet ->
                Stream.concat(
                        Stream.of(sheet.above(), sheet.below()).flatMap(SectionSources::slots),
                        sheet.lanes().stream()
                                .flatMap(lane -> lane.from().stream())
                                .flatMap(SectionSources::parsed));
            case StrategyOutline.AssessmentProfile profile -> statements(course, profile.exercise());
        };
    }

    private static Stream<Address> slots(Localized template) {
        return SentenceTemplate.parse(template.in(Language.DANISH))
                .slots()
                .filter(slot -> !slot.isColumn())
                .map(Slot::address)
                .flatMap(SectionSources::parsed);
    }

    private static Stream<Address> parsed(String address) {
        return Address.parse(address).map(Address::question).stream();
    }

    private static Stream<Address> statements(Course course, String exercise) {
        return course.exercise(exercise).stream()
                .flatMap(found -> found.fields().stream())
                .filter(Field.Scale5.class::isInstance)
                .map(field -> Address.of(exercise, field.id()));
    }
}
