package dk.masterclass.database;

/** The embedded database could not be started; the message says what to do, in one sentence. */
final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }

    DatabaseUnavailable(String whatToDo) {
        super(whatToDo);
    }
}
