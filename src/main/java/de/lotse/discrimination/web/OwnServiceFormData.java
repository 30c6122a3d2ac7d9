package de.lotse.discrimination.web;

import de.lotse.security.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Colleagues who are meant, beside those who lead the service. */
class OwnServiceFormData {

    private List<UUID> named = new ArrayList<>();

    Set<StaffId> colleagues() {
        return named.stream().map(StaffId::new).collect(Collectors.toSet());
    }

    public List<UUID> getNamed() {
        return named;
    }

    public void setNamed(List<UUID> named) {
        this.named = named;
    }
}
