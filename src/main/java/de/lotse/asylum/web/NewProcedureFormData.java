package de.lotse.asylum.web;

import de.lotse.asylum.ProcedureId;
import de.lotse.casefile.ClientId;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A procedure to take up. Its id is chosen when the form is shown: sent twice, it starts once. */
class NewProcedureFormData {

    private UUID id;
    private List<UUID> persons = new ArrayList<>();

    @Size(max = 40)
    private String fileNumber;

    ProcedureId procedureId() {
        return id == null ? ProcedureId.next() : new ProcedureId(id);
    }

    List<ClientId> clients() {
        return persons == null ? List.of() : persons.stream().map(ClientId::new).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(List<UUID> persons) {
        this.persons = persons;
    }

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }
}
