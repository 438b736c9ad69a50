package nl.speelruimte.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A running program of ours. It never outlives us: it is stopped on close, when the JVM exits (the
 * youngest first), and by a watcher of its own when the JVM is killed.
 */
public final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Deque<Child> LIVING = new ArrayDeque<>();
    private static boolean exiting;

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(lastingGroup(), Child::stopAll, "stop children"));
    }

    private final String name;
    private final Process process;
    private final String stopSignal;
    private final Path log;
    private final CompletableFuture<Void> watcherDismissed;

    private Child(String name, Process process, String stopSignal, Path log) {
        this.name = name;
        this.process = process;
        this.stopSignal = stopSignal;
        this.log = log;
        this.watcherDismissed = process.onExit().thenAccept(Child::dismissWatcher);
    }

    static Child start(String name, ProcessBuilder builder, String stopSignal, Path log) {
        synchronized (LIVING) {
            if (!exiting) {
                try {
                    Child child = new Child(name, builder.start(), stopSignal, log);
                    LIVING.push(child);
                    return child;
                } catch (IOException e) {
                    throw new CannotStart(name + " could not be started: " + e.getMessage());
                }
            }
        }
        throw failure(name + " was not started, because everything is being stopped.");
    }

    /** Its number with the operating system. */
    public long pid() {
        return process.pid();
    }

    InputStream output() {
        return process.getInputStream();
    }

    /** Waits until it ends by itself and returns its code. */
    public int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(name + " was interrupted.");
        }
    }

    /**
     * Waits until it can be used.
     *
     * @param ready asked again and again, quickly
     * @throws CannotStart when it ends, or is not ready within the limit
     */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(25, TimeUnit.MILLISECONDS)) {
                    throw failed(name + " did not start", logged());
                }
                if (System.nanoTime() > end) {
                    throw failure(
                            "%s was not ready within %d seconds; see %s."
                                    .formatted(name, limit.toSeconds(), log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(name + " was interrupted.");
        }
    }

    /** Stops it in good order and waits for that; after 20 seconds the hard way. */
    @Override
    public void close() {
        synchronized (LIVING) {
            LIVING.remove(this);
        }
        List<ProcessHandle> family = process.descendants().toList();
        try {
            if (process.isAlive()) {
                new ProcessBuilder("kill", "-s", stopSignal, String.valueOf(pid())).start();
            }
        } catch (IOException e) {
            process.destroy();
        }
        awaitEndOf(process.toHandle());
        family.forEach(Child::awaitEndOf);
        watcherDismissed.join();
    }

    /** Kills it, so that it can put nothing in order, and waits for that. */
    public void kill() {
        process.destroyForcibly();
        close();
    }

    private static void awaitEndOf(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The sentence for a program that ended with a failure: what it said last tells why. */
    CannotStart failed(String failure, String output) {
        return failure(
                failure
                        + ": "
                        + why(output)
                        + (log == null ? "" : " (the whole story is in " + log + ")"));
    }

    /** The last line that says something; of PostgreSQL's lines, the one that says why. */
    static String why(String output) {
        List<String> lines = output.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
    }

    /** What it wrote to its log; empty without one. */
    String logged() {
        try {
            return log == null ? "" : Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dismissWatcher(Process process) {
        try (var stdin = process.getOutputStream()) {
            stdin.write('\n');
        } catch (IOException e) {
            // The watcher has gone already.
        }
    }

    private static void stopAll() {
        synchronized (LIVING) {
            exiting = true;
        }
        for (Child child = youngest(); child != null; child = youngest()) {
            child.close();
        }
    }

    /**
     * The group of all groups. Maven runs programs in groups that it destroys afterwards, and one
     * hook in a destroyed group keeps all other hooks from running.
     */
    private static ThreadGroup lastingGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static Child youngest() {
        synchronized (LIVING) {
            return LIVING.peek();
        }
    }

    /** Once the JVM exits, whoever misses a child has nothing to tell any more and stands still. */
    private static CannotStart failure(String sentence) {
        synchronized (LIVING) {
            if (!exiting) {
                return new CannotStart(sentence);
            }
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new CannotStart(sentence);
    }
}
