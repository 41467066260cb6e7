package dk.masterclass.course.content;

/** A spot in a file of the course; line and column count from 1. */
record Place(String file, int line, int column) {

    /** A file as a whole. */
    static Place of(String file) {
        return new Place(file, 1, 1);
    }
}
