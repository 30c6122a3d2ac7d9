package de.lotse.asylum.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person who joins the file. */
class JoinFormData {

    @NotNull private UUID person;
    private boolean born;

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public boolean isBorn() {
        return born;
    }

    public void setBorn(boolean born) {
        this.born = born;
    }
}
