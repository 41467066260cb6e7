package dk.masterclass.faults;

/** A change that the server has told a browser is saved. */
record Acknowledged(String client, long sequence) {}
