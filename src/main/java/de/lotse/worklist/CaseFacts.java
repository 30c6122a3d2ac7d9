package de.lotse.worklist;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevelChanged;
import de.lotse.casefile.CaseOpened;
import de.lotse.casefile.CaseTopicsChanged;
import de.lotse.directory.Topic;
import de.lotse.security.TenantScope;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps with the tasks what lists filter by and only the case file knows. */
@Component
class CaseFacts {

    private static final String PUT =
            "insert into work_case (case_id, tenant_id, topics) values (?, ?, ?)"
                    + " on conflict (case_id) do update set topics = excluded.topics";

    private final JdbcClient jdbc;

    CaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void opened(CaseOpened event) {
        put(event.file().id(), event.file().topics());
    }

    @EventListener
    void topicsChanged(CaseTopicsChanged event) {
        put(event.caseId(), event.topics());
    }

    @EventListener
    void levelChanged(CaseLevelChanged event) {
        jdbc.sql("update work_item set level = ?, version = version + 1 where case_id = ?")
                .params(event.to().name(), event.caseId().value())
                .update();
    }

    private void put(CaseId id, Collection<Topic> topics) {
        jdbc.sql(PUT)
                .params(
                        id.value(),
                        TenantScope.requireTenant().value(),
                        topics.stream().map(Topic::name).toArray(String[]::new))
                .update();
    }
}
