package dk.masterclass.worksheet.ui;

/** A person's first and last letter, as on the marks of those who are here. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        String[] names = name.strip().split("\\s+");
        String first = letter(names[0]);
        return names.length == 1 ? first : first + letter(names[names.length - 1]);
    }

    private static String letter(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
