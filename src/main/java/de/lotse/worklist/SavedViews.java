package de.lotse.worklist;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters people keep; each sees only her own, the names are sealed. */
@Service
@Transactional
public class SavedViews {

    /** How many views a person can keep. */
    public static final int MOST = 20;

    /** How long a name can be. */
    public static final int LONGEST_NAME = 60;

    private static final String TABLE = "saved_view";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** The person's views, the oldest first. */
    @Transactional(readOnly = true)
    public List<SavedView> of(CurrentPerson person) {
        return jdbc.sql(
                        "select id, sealed, parameters from saved_view where staff_id = ?"
                                + " order by created_at, id")
                .param(person.id().value())
                .query(
                        (row, number) -> {
                            UUID id = row.getObject("id", UUID.class);
                            return new SavedView(
                                    id,
                                    sealer.open(
                                            person.tenant(),
                                            TABLE,
                                            id,
                                            row.getBytes("sealed"),
                                            String.class),
                                    row.getString("parameters"));
                        })
                .list();
    }

    /**
     * Keeps a filter.
     *
     * @param name not blank, at most {@link #LONGEST_NAME} characters
     * @return whether it was kept: not beyond {@link #MOST}
     */
    public boolean keep(CurrentPerson person, String name, WorkListFilter filter) {
        if (of(person).size() >= MOST) {
            return false;
        }
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into saved_view (id, tenant_id, staff_id, sealed, parameters,"
                                + " created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.tenant().value(),
                        person.id().value(),
                        sealer.seal(person.tenant(), TABLE, id, name),
                        filter.at(""),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** Forgets a view of this person; does nothing where there is none. */
    public void forget(CurrentPerson person, UUID id) {
        jdbc.sql("delete from saved_view where id = ? and staff_id = ?")
                .params(id, person.id().value())
                .update();
    }
}
