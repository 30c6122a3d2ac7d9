package de.lotse.deadline.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often a calendar may be asked for on this node: each for itself, and for each address those
 * that open nothing. Only so many are remembered.
 */
@Component
class FeedThrottle {

    static final int READS_PER_HOUR = 120;
    static final int MISSES_PER_MINUTE = 20;

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> reads = new Remembered();
    private final Map<String, Bucket> misses = new Remembered();

    /** Whether this calendar may be read once more. */
    boolean admits(String feed) {
        return bucket(reads, feed, READS_PER_HOUR, Duration.ofHours(1)).tryConsume(1);
    }

    /** Whether this address may guess once more. */
    boolean mayMiss(String address) {
        return bucket(misses, address, MISSES_PER_MINUTE, Duration.ofMinutes(1))
                        .getAvailableTokens()
                > 0;
    }

    void missed(String address) {
        bucket(misses, address, MISSES_PER_MINUTE, Duration.ofMinutes(1)).tryConsume(1);
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String key, int most, Duration per) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    unknown ->
                            Bucket.builder()
                                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                                    .build());
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
