package dk.masterclass.worksheet;

/** An answer as it is stored, read past every cache. */
record Standing(String address, String json, long revision) {

    Value value() {
        return ValueJson.read(json);
    }

    Answers.Answer answer() {
        return new Answers.Answer(value(), revision);
    }
}
