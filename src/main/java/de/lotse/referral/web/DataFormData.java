package de.lotse.referral.web;

import de.lotse.casefile.ClientId;
import de.lotse.consent.DataKind;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be told, of whom, in which words. */
class DataFormData extends StepFormData {

    private static final int LONGEST = 4000;

    private Long version;
    @NotEmpty private List<DataKind> kinds = new ArrayList<>();
    private List<UUID> persons = new ArrayList<>();
    private Map<DataKind, String> words = new EnumMap<>(DataKind.class);

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public List<DataKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<DataKind> kinds) {
        this.kinds = kinds;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(List<UUID> persons) {
        this.persons = persons;
    }

    public Map<DataKind, String> getWords() {
        return words;
    }

    public void setWords(Map<DataKind, String> words) {
        this.words = words;
    }

    Set<ClientId> clients() {
        return persons.stream().map(ClientId::new).collect(Collectors.toSet());
    }

    /** The kinds whose words are too long. */
    List<DataKind> tooLong() {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() != null && entry.getValue().length() > LONGEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was written, for the chosen kinds. */
    Map<DataKind, String> written() {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .filter(entry -> kinds.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    }
}
