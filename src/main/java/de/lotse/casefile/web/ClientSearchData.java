package de.lotse.casefile.web;

import de.lotse.casefile.ClientQuery;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a person is searched by; never in an address. */
class ClientSearchData {

    @Size(max = 200)
    private String name;

    private LocalDate birthDate;

    @Size(max = 40)
    private String phone;

    ClientQuery toQuery() {
        return new ClientQuery(name, birthDate, phone);
    }

    boolean asksNothing() {
        return name == null && birthDate == null && phone == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
