package de.lotse.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the demo keeps its database between runs. A lock file held by this process decides whether
 * the directory is in use: the lock goes with the process, however it ends.
 */
final class DataDirectory {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws DemoStartException when the directory is not writable or another process uses it
     */
    static DataDirectory acquire(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("lotse.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DemoStartException(
                        "The data directory "
                                + root.toAbsolutePath()
                                + " is in use by another running Lotse. Stop it, or choose another"
                                + " directory with LOTSE_DEMO_DATA.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw new DemoStartException(
                    "The data directory "
                            + root.toAbsolutePath()
                            + " is not writable. Make it writable, or choose another directory with"
                            + " LOTSE_DEMO_DATA.",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path database() {
        return root.resolve("postgres");
    }

    /** Whether the database was once set up completely; a half set-up one holds nothing yet. */
    boolean isSetUp() {
        return Files.exists(marker());
    }

    void markSetUp() {
        write(marker(), "");
    }

    /** A secret of the demo, made at the first start and kept beside the data it protects. */
    String secret(String name, java.util.function.Supplier<String> generator) {
        Path file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, generator.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new DemoStartException(file.toAbsolutePath() + " cannot be read.", e);
        }
    }

    /** Removes what a first start left that ended before the database was set up. */
    void discardHalfSetUp() {
        if (isSetUp() || !Files.exists(database())) {
            return;
        }
        try (Stream<Path> files = Files.walk(database())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new DemoStartException(
                    database().toAbsolutePath() + " cannot be cleaned. Delete it.", e);
        }
    }

    void release() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new DemoStartException("The lock of the data directory cannot be released.", e);
        }
    }

    private Path marker() {
        return root.resolve("postgres.ready");
    }

    private static void write(Path file, String content) {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DemoStartException(file.toAbsolutePath() + " is not writable.", e);
        }
    }
}
