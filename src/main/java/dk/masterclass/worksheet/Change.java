package dk.masterclass.worksheet;

import java.util.regex.Pattern;

/**
 * Something a person wrote, on its way to be saved.
 *
 * @param client names the browser (or other source) that made the change
 * @param sequence the change's number there; client and sequence together make a change that is sent twice count once
 * @param base the revision the person saw when writing; 0 where nobody had written yet
 */
public record Change(String client, long sequence, Address address, long base, Value value) {

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Change {
        if (!isClient(client)) {
            throw new IllegalArgumentException("Not the name of a client: " + client);
        }
        if (sequence < 0 || base < 0) {
            throw new IllegalArgumentException("Negative sequence or base: " + sequence + ", " + base);
        }
    }

    static boolean isClient(String client) {
        return CLIENT.matcher(client).matches();
    }
}
