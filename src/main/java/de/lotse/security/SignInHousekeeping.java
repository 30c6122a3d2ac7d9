package de.lotse.security;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old failed sign-ins once an hour. */
@Component
class SignInHousekeeping {

    private final SignInThrottle throttle;

    SignInHousekeeping(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Scheduled(cron = "0 10 * * * *")
    @SchedulerLock(name = "sign-in-housekeeping")
    void forget() {
        throttle.forget();
    }
}
