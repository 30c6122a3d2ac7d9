package de.lotse.deadline;

import de.lotse.deadline.process.RuleTables;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    WorkingDayCalendar workingDayCalendar(Clock clock, OneOffHolidays oneOffHolidays) {
        return new WorkingDayCalendar(clock, oneOffHolidays::all);
    }

    @Bean
    RuleTables ruleTables() {
        return new RuleTables();
    }

    @Bean
    DeadlineCalculator deadlineCalculator(RuleTables tables, WorkingDayCalendar calendar) {
        return new DeadlineCalculator(tables, calendar);
    }
}
