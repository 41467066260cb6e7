package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Address;

/** What may be written at an address of the stories. */
enum Kind {
    PROSE,
    NUMBER,
    CHOICE,
    OPTIONS,
    ROW;

    static Kind of(Address address) {
        return switch (address.field()) {
            case "respondents" -> address.column() == null ? ROW : PROSE;
            case "channels" -> address.column() == null ? ROW : NUMBER;
            case "orgType" -> CHOICE;
            case "sector" -> OPTIONS;
            default -> PROSE;
        };
    }
}
