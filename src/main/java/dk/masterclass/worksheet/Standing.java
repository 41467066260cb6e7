package dk.masterclass.worksheet;

/** An answer as it is stored, read past every cache. */
record Standing(String address, String json, long revision) {

    static final String NOTHING = "null";

    /** Where nobody has written yet. */
    static Standing nothing(Address address) {
        return new Standing(address.toString(), NOTHING, 0);
    }

    Value value() {
        return ValueJson.read(json);
    }

    Answers.Answer answer() {
        return new Answers.Answer(value(), revision);
    }
}
