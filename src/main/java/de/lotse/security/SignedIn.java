package de.lotse.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work in the current thread. */
@Component
public class SignedIn {

    /** The person signed in, empty in background work and before sign-in. */
    public Optional<CurrentPerson> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof PersonAuthentication person
                ? Optional.of(person.person())
                : Optional.empty();
    }

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    public CurrentPerson require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
