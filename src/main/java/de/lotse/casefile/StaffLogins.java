package de.lotse.casefile;

import de.lotse.security.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Login names of the Träger's staff. */
@Component
class StaffLogins {

    private final JdbcClient jdbc;

    StaffLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(StaffId staff) {
        return jdbc.sql("select username from staff where id = ?")
                .param(staff.value())
                .query(String.class)
                .single();
    }
}
