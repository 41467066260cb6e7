package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Value;

/** A line of the journal: what somebody typed, from its first key until the server has answered. */
final class Entry {

    final String client;
    final long sequence;
    final Address address;
    final long base;
    /** What the person saw when the first key was pressed. */
    final Value startedFrom;

    Value value;
    boolean isSent;

    Entry(String client, long sequence, Address address, long base, Value startedFrom, Value value) {
        this.client = client;
        this.sequence = sequence;
        this.address = address;
        this.base = base;
        this.startedFrom = startedFrom;
        this.value = value;
    }

    Change change() {
        return new Change(client, sequence, address, base, value);
    }
}
