package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * One question at one place: the same column stands in every row of a table, each time at another address.
 *
 * <p>The ids of its label, its help and its messages follow from the address, so that whatever is said about a question
 * is tied to its control.
 */
record Question(Field field, Address address, boolean inRow) {

    String id() {
        return "q-" + address.toString().replace('/', '.');
    }

    String id(String part) {
        return id() + "-" + part;
    }

    String path() {
        return address.toString();
    }

    boolean hasHelp() {
        return field.wording().help().isPresent();
    }

    /** The ids of what describes the control, as {@code aria-describedby} wants them. */
    String describedBy(String... parts) {
        List<String> ids = new ArrayList<>();
        if (hasHelp()) {
            ids.add(id("help"));
        }
        for (String part : parts) {
            ids.add(id(part));
        }
        ids.add(id("hint"));
        return String.join(" ", ids);
    }
}
