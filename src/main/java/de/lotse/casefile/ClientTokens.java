package de.lotse.casefile;

import de.lotse.security.BlindIndex;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sealed persons: keyed hashes of names, birth date and telephone number. */
@Component
class ClientTokens {

    private static final String NAME = "NAME";
    private static final String BIRTH = "BIRTH";
    private static final String PHONE = "PHONE";
    private static final int MOST_PARTS = 8;

    private final BlindIndex index;
    private final JdbcClient jdbc;

    ClientTokens(BlindIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    void replace(ClientId client, ClientDetails details) {
        jdbc.sql("delete from client_token where client_id = ?").param(client.value()).update();
        nameTokens(details.searchName()).forEach(token -> insert(client, NAME, token));
        if (details.birthDate() != null) {
            insert(client, BIRTH, details.birthDate().toString());
        }
        if (PhoneNumbers.isSearchable(details.phone())) {
            insert(client, PHONE, PhoneNumbers.normalised(details.phone()));
        }
    }

    private void insert(ClientId client, String kind, String token) {
        TenantId tenant = TenantScope.requireTenant();
        jdbc.sql(
                        "insert into client_token (tenant_id, client_id, kind, token) values (?, ?,"
                                + " ?, ?) on conflict do nothing")
                .params(tenant.value(), client.value(), kind, index.hash(tenant, kind, token))
                .update();
    }

    /** Who matches everything asked, whoever matches more letters exactly first. */
    List<ClientId> find(ClientQuery query) {
        Map<UUID, Integer> found = null;
        for (String part : parts(query.name())) {
            found = both(found, byTokens(NAME, nameTokens(part)));
        }
        if (query.birthDate() != null) {
            found = both(found, byTokens(BIRTH, List.of(query.birthDate().toString())));
        }
        if (query.phone() != null) {
            found = both(found, byTokens(PHONE, List.of(PhoneNumbers.normalised(query.phone()))));
        }
        return found == null ? List.of() : bestFirst(found);
    }

    private static List<ClientId> bestFirst(Map<UUID, Integer> found) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .map(entry -> new ClientId(entry.getKey()))
                .toList();
    }

    private static Map<UUID, Integer> both(Map<UUID, Integer> first, Map<UUID, Integer> second) {
        if (first == null) {
            return second;
        }
        Map<UUID, Integer> common = new LinkedHashMap<>();
        first.forEach(
                (client, matches) -> {
                    if (second.containsKey(client)) {
                        common.put(client, matches + second.get(client));
                    }
                });
        return common;
    }

    private Map<UUID, Integer> byTokens(String kind, List<String> tokens) {
        if (tokens.isEmpty()) {
            return Map.of();
        }
        TenantId tenant = TenantScope.requireTenant();
        List<byte[]> hashes =
                tokens.stream().map(token -> index.hash(tenant, kind, token)).toList();
        Map<UUID, Integer> matches = new LinkedHashMap<>();
        jdbc.sql(
                        "select client_id, count(*) matches from client_token where tenant_id ="
                                + " :tenant and kind = :kind and token in (:tokens) group by client_id")
                .param("tenant", tenant.value())
                .param("kind", kind)
                .param("tokens", hashes)
                .query(
                        row -> {
                            matches.put(
                                    row.getObject("client_id", UUID.class), row.getInt("matches"));
                        });
        return matches;
    }

    private static List<String> parts(String name) {
        return name == null
                ? List.of()
                : Arrays.stream(name.strip().split("\\s+")).limit(MOST_PARTS).toList();
    }

    /** Without the tokens that say nothing, the sound of a name without letters for example. */
    private List<String> nameTokens(String name) {
        Set<String> tokens = new LinkedHashSet<>(index.nameTokens(name));
        tokens.removeIf(token -> token.length() < 2);
        return new ArrayList<>(tokens);
    }
}
