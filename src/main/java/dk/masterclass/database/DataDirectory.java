package dk.masterclass.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that holds the data, taken by one app at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path directory;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataDirectory(Path directory, FileChannel lockFile, FileLock lock) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Takes the directory, or says who has it. The operating system frees it when the app dies. */
    static DataDirectory take(Path directory) {
        try {
            Files.createDirectories(directory);
            var lockFile =
                    FileChannel.open(directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(lockFile);
            if (lock == null) {
                lockFile.close();
                throw new DatabaseUnavailable(
                        "The data in " + directory
                                + " is in use by another masterclass; stop that one, or set MASTERCLASS_DATA to another directory.");
            }
            return new DataDirectory(directory, lockFile, lock);
        } catch (IOException unusable) {
            throw new DatabaseUnavailable(
                    "The directory " + directory
                            + " can't be written; make it writable, or set MASTERCLASS_DATA to another one.",
                    unusable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
