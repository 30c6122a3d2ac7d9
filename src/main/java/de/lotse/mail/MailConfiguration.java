package de.lotse.mail;

import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Without {@code spring.mail.host} nothing is sent: mails wait, and operators see that they do. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailDelivery mailDelivery(
            OutboxRows rows,
            JavaMailSenderImpl configured,
            MailSettings settings,
            StaffAccounts accounts,
            ScopedTransactions transactions,
            Clock clock) {
        MailServer server = new MailServer(configured, settings.from());
        return new MailDelivery(rows, server, accounts, transactions, clock);
    }
}
