package nl.speelruimte.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does things at the same moment. */
public final class Parallel {

    private Parallel() {}

    /**
     * Runs a step several times at once; all start together.
     *
     * @param step gets its number, from 0
     * @return what each step gave, in the order of their numbers
     */
    public static <T> List<T> times(int count, IntFunction<T> step) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<T>> steps = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                steps.add(
                        () -> {
                            start.await();
                            return step.apply(number);
                        });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(steps)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A parallel step failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
