package de.lotse.security;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The person of one request; never stored, so that a change of roles holds at once. */
class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson person;

    PersonAuthentication(CurrentPerson person) {
        super(
                AuthorityUtils.createAuthorityList(
                        person.roles().stream().map(Role::authority).toList()));
        this.person = person;
        setAuthenticated(true);
    }

    CurrentPerson person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person.username();
    }
}
