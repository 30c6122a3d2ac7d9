package de.lotse.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave the installation; the server itself is configured under {@code spring.mail}.
 *
 * @param from the sender ({@code LOTSE_MAIL_FROM})
 */
@ConfigurationProperties("lotse.mail")
record MailSettings(@DefaultValue("lotse@localhost") String from) {

    MailSettings {
        if (from.indexOf('@') < 1 || from.indexOf('@') == from.length() - 1) {
            throw new IllegalArgumentException("lotse.mail.from must be an address");
        }
    }

    /** The part of the sender after the at sign, also that of the ids of messages. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
