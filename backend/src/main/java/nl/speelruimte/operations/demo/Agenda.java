package nl.speelruimte.operations.demo;

import static nl.speelruimte.shared.PlatformClock.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import nl.speelruimte.shared.PlatformClock;

/**
 * What happens in the demo, in the order of time whatever the order of planning: each step runs
 * with the clock at its own moment, and may plan later ones. The same chances in every run.
 */
final class Agenda {

    private static final LocalTime WAKING_UP = LocalTime.of(8, 0);
    private static final int WAKING_MINUTES = 14 * 60;

    private final Queue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::moment));
    private final Random random = new Random(1);

    private record Step(Instant moment, Runnable act) {}

    void plan(Instant moment, Runnable act) {
        steps.add(new Step(moment, act));
    }

    /** Plans something at some moment of a day when people are awake. */
    void plan(LocalDate day, Runnable act) {
        plan(moment(day, WAKING_UP.plusMinutes(random.nextInt(WAKING_MINUTES))), act);
    }

    /** Plans something at some moment between two others. */
    void planBetween(Instant from, Instant to, Runnable act) {
        plan(from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds())), act);
    }

    /** Puts a list in an order by chance. */
    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** Runs all steps, and those that they plan. */
    void run(PlatformClock clock) {
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            clock.moveTo(step.moment());
            step.act().run();
        }
    }

    static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
