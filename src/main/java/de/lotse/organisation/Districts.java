package de.lotse.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The 36 Landkreise and kreisfreie Städte of Rheinland-Pfalz. */
@Component
public class Districts {

    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, by name. */
    public List<District> all() {
        return jdbc.sql("select code, name, city from district order by name collate \"C\"")
                .query(District.class)
                .list();
    }

    public Optional<District> byCode(String code) {
        return jdbc.sql("select code, name, city from district where code = ?")
                .param(code)
                .query(District.class)
                .optional();
    }
}
