package de.lotse.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names or aliases of clients for lists that show cases, only to whom is responsible for them. */
@Service
@Transactional(readOnly = true)
public class CaseNames {

    private final CaseFileRepository files;
    private final CaseAccess access;
    private final Clients clients;

    CaseNames(CaseFileRepository files, CaseAccess access, Clients clients) {
        this.files = files;
        this.access = access;
        this.clients = clients;
    }

    /**
     * The name of the first person of each case for which the person signed in is responsible; no
     * entry for others and in anonymous counselling.
     */
    public Map<CaseId, String> of(Collection<CaseId> cases) {
        return files.findAllById(cases.stream().map(CaseId::value).toList()).stream()
                .filter(access::isFree)
                .map(file -> Map.entry(file.id(), name(file)))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of these cases for which the person signed in is responsible. */
    public Set<CaseId> responsibleAmong(Collection<CaseId> cases) {
        return files.findAllById(cases.stream().map(CaseId::value).toList()).stream()
                .filter(access::isFree)
                .map(CaseFile::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String name(CaseFile file) {
        List<ClientId> first = file.clients().stream().limit(1).toList();
        return clients.ofCheckedCase(first).stream()
                .map(ClientView::displayName)
                .findFirst()
                .orElse("");
    }
}
