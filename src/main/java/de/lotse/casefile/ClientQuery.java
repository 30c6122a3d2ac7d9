package de.lotse.casefile;

import java.time.LocalDate;

/**
 * What a person is searched by; what is {@code null} is not asked.
 *
 * @param name parts of names or an alias, found by sound and across scripts
 */
public record ClientQuery(String name, LocalDate birthDate, String phone) {

    boolean isEmpty() {
        return name == null && birthDate == null && phone == null;
    }
}
