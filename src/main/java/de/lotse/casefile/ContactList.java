package de.lotse.casefile;

import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts of the sites of the person signed in that belong to no case and no person: they
 * count, and nothing else.
 */
@Service
@Transactional(readOnly = true)
public class ContactList {

    /** How many contacts stand on a page. */
    public static final int PAGE = 25;

    private record Sum(long count, long minutes) {}

    private final JdbcClient jdbc;
    private final ContactRepository contacts;
    private final StaffMembers staff;
    private final SignedIn signedIn;

    ContactList(
            JdbcClient jdbc, ContactRepository contacts, StaffMembers staff, SignedIn signedIn) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    /** A page of the list; empty for whoever advises nowhere. */
    public ContactPage find(ContactQuery query) {
        CurrentPerson person = signedIn.require();
        if (!person.has(Role.ADVISER) || person.siteIds().isEmpty()) {
            return new ContactPage(List.of(), 0, 0, null, null);
        }
        Map<String, Object> parameters = new HashMap<>();
        String narrowed = narrowed(query, person, parameters);
        Sum sum = sum(narrowed, parameters);
        boolean backwards = query.before() != null;
        List<UUID> ids = new ArrayList<>(ids(query, narrowed, parameters, backwards));
        boolean more = ids.size() > PAGE;
        if (more) {
            ids.remove(PAGE);
        }
        if (backwards) {
            Collections.reverse(ids);
        }
        List<ContactPage.Row> rows = rows(ids);
        boolean hasPrevious = backwards ? more : query.after() != null;
        boolean hasNext = backwards || more;
        return new ContactPage(
                rows,
                sum.count(),
                sum.minutes(),
                hasPrevious && !rows.isEmpty() ? rows.get(0).id() : null,
                hasNext && !rows.isEmpty() ? rows.get(rows.size() - 1).id() : null);
    }

    private static String narrowed(
            ContactQuery query, CurrentPerson person, Map<String, Object> parameters) {
        StringBuilder sql =
                new StringBuilder(
                        " from contact c where c.site_id in (:sites) and c.case_id is null"
                                + " and not exists (select from contact_client p"
                                + " where p.contact_id = c.id)");
        parameters.put("sites", person.siteIds());
        if (query.mine()) {
            add(sql, parameters, " and c.staff_id = :staff", "staff", person.id().value());
        }
        if (query.siteId() != null) {
            add(sql, parameters, " and c.site_id = :site", "site", query.siteId());
        }
        if (query.from() != null) {
            add(sql, parameters, " and c.took_place_on >= :from", "from", query.from());
        }
        if (query.to() != null) {
            add(sql, parameters, " and c.took_place_on <= :to", "to", query.to());
        }
        if (query.topic() != null) {
            String topic = query.topic().name();
            add(sql, parameters, " and :topic = any (c.topics)", "topic", topic);
        }
        return sql.toString();
    }

    private static void add(
            StringBuilder sql,
            Map<String, Object> parameters,
            String condition,
            String name,
            Object value) {
        sql.append(condition);
        parameters.put(name, value);
    }

    private Sum sum(String narrowed, Map<String, Object> parameters) {
        return jdbc.sql("select count(*), coalesce(sum(c.duration_minutes), 0)" + narrowed)
                .params(parameters)
                .query((row, at) -> new Sum(row.getLong(1), row.getLong(2)))
                .single();
    }

    private List<UUID> ids(
            ContactQuery query,
            String narrowed,
            Map<String, Object> parameters,
            boolean backwards) {
        StringBuilder sql = new StringBuilder("select c.id").append(narrowed);
        ContactId start = backwards ? query.before() : query.after();
        if (start != null) {
            sql.append(" and (c.took_place_on, c.id) ")
                    .append(backwards ? '>' : '<')
                    .append(" (select s.took_place_on, s.id from contact s where s.id = :start)");
            parameters.put("start", start.value());
        }
        sql.append(
                backwards
                        ? " order by c.took_place_on asc, c.id asc"
                        : " order by c.took_place_on desc, c.id desc");
        sql.append(" limit ").append(PAGE + 1);
        return jdbc.sql(sql.toString()).params(parameters).query(UUID.class).list();
    }

    private List<ContactPage.Row> rows(List<UUID> ids) {
        Map<UUID, Contact> byId =
                contacts.findAllById(ids).stream()
                        .collect(Collectors.toMap(contact -> contact.id().value(), one -> one));
        List<Contact> found = ids.stream().map(byId::get).toList();
        Map<StaffId, String> names =
                staff.displayNames(found.stream().map(Contact::staff).toList());
        return found.stream().map(contact -> row(contact, names)).toList();
    }

    private static ContactPage.Row row(Contact contact, Map<StaffId, String> names) {
        ContactFacts facts = contact.facts(null);
        return new ContactPage.Row(
                contact.id(),
                facts.tookPlaceOn(),
                facts.form(),
                facts.requester(),
                facts.durationMinutes(),
                facts.topics(),
                names.getOrDefault(contact.staff(), StaffMembers.UNKNOWN));
    }
}
