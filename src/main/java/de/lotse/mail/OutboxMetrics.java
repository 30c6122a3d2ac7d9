package de.lotse.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How the outbox does, for metrics and health. Mails that wait do not make a node unhealthy: it
 * goes on counselling.
 */
@Component("outboxHealthIndicator")
class OutboxMetrics implements MeterBinder, HealthIndicator {

    private final OutboxOverview outbox;
    private final Clock clock;

    OutboxMetrics(OutboxOverview outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.mail.waiting", () -> outbox.counts().waiting())
                .description("Mails that wait to be sent")
                .register(registry);
        Gauge.builder("lotse.mail.dead", () -> outbox.counts().dead())
                .description("Mails that were given up")
                .register(registry);
        Gauge.builder("lotse.mail.oldest", this::oldestInSeconds)
                .baseUnit("seconds")
                .description("How long the oldest mail has been waiting")
                .register(registry);
    }

    private long oldestInSeconds() {
        Instant oldest = outbox.counts().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }

    @Override
    public Health health() {
        OutboxOverview.Counts counts = outbox.counts();
        Health.Builder health = outbox.isConfigured() ? Health.up() : Health.unknown();
        return health.withDetail("waiting", counts.waiting())
                .withDetail("dead", counts.dead())
                .build();
    }
}
