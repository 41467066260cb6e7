package dk.masterclass.worksheet.ui;

import dk.masterclass.people.OwnRole;
import dk.masterclass.people.TeamRole;
import java.util.List;

/**
 * What the reader may do here.
 *
 * @param owners the names of those who could give another role
 */
record Access(OwnRole own, List<String> owners) {

    boolean mayWrite() {
        return own.role().mayWrite();
    }

    /** The name under which the browser knows it. */
    String inBrowser() {
        return inBrowser(own.role());
    }

    private static String inBrowser(TeamRole role) {
        return switch (role) {
            case OWNER, EDITOR -> "write";
            case COMMENTER -> "comment";
            case VIEWER -> "read";
        };
    }
}
