package de.lotse.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The languages in which people are counselled. */
@Component("counsellingLanguages")
public class Languages {

    private static final String SELECT = "select code, name_de, name_en, usual from language";

    private final JdbcClient jdbc;

    Languages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the usual ones first, then by their German name. */
    public List<Language> all() {
        return jdbc.sql(SELECT + " order by usual desc, name_de").query(Language.class).list();
    }

    public Optional<Language> byCode(String code) {
        return jdbc.sql(SELECT + " where code = ?").param(code).query(Language.class).optional();
    }
}
