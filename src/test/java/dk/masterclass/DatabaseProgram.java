package dk.masterclass;

import java.nio.file.Path;

/** Where the tests unpack MariaDB: those that run at the same time in places of their own, so that none starts half a program. */
public final class DatabaseProgram {

    public static final Path PLACE = Path.of(System.getProperty("test.database.program", "target/mariadb-program-1"))
            .toAbsolutePath();

    private DatabaseProgram() {}
}
