package dk.masterclass.worksheet;

/** All answers of a team as one JSON text, to be kept beside what was made from them. */
public final class AnswersJson {

    private AnswersJson() {}

    /** The same answers always give the same text. */
    public static String write(Answers answers) {
        return ValueJson.node(answers.all()).toString();
    }

    public static Answers read(String json) {
        return ValueJson.readAnswers(json);
    }
}
