package de.lotse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;

/** Never runs anything: tests call background work themselves. */
class IdleTaskScheduler implements TaskScheduler {

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        return null;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        return null;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(
            Runnable task, Instant startTime, Duration period) {
        return null;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return null;
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable task, Instant startTime, Duration delay) {
        return null;
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return null;
    }
}
