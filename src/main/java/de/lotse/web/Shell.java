package de.lotse.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks for each page: {@code ${#shell…}} in the templates. */
@Component
public class Shell {

    private final SignedIn signedIn;
    private final List<NavigationPart> parts;
    private final HttpServletRequest request;

    Shell(SignedIn signedIn, List<NavigationPart> parts, HttpServletRequest request) {
        this.signedIn = signedIn;
        this.parts = parts;
        this.request = request;
    }

    /** The person signed in; {@code null} before sign-in. */
    public CurrentPerson person() {
        return signedIn.find().orElse(null);
    }

    /** Whether the main action <em>Neuer Kontakt</em> is offered. */
    public boolean recordsContacts() {
        return signedIn.find().filter(person -> person.has(Role.ADVISER)).isPresent();
    }

    /** Whether the search of cases is offered, and Camunda's Tasklist. */
    public boolean worksWithCases() {
        return signedIn.find()
                .filter(person -> person.has(Role.ADVISER) || person.has(Role.SUPERVISOR))
                .isPresent();
    }

    /** The navigation for this person, in order. */
    public List<NavigationEntry> navigation() {
        return signedIn.find().stream()
                .flatMap(person -> parts.stream().flatMap(part -> part.entries(person).stream()))
                .distinct()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** {@code page} for the entry the current page belongs to, else {@code null}. */
    public String current(NavigationEntry entry) {
        String path = path();
        boolean here =
                "/".equals(entry.path())
                        ? "/".equals(path)
                        : path.equals(entry.path()) || path.startsWith(entry.path() + "/");
        return here ? "page" : null;
    }

    /** {@code de} or {@code en}. */
    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    /** {@code auto}, {@code light} or {@code dark}. */
    public String theme() {
        return Theme.of(request).code();
    }

    /** The theme attribute of KERN; {@code null} where the device decides. */
    public String themeAttribute() {
        return Theme.of(request) == Theme.AUTO ? null : theme();
    }

    /** This page in the given language. */
    public String in(String language) {
        return UriComponentsBuilder.fromPath(path())
                .query(isReadAgain() ? request.getQueryString() : null)
                .replaceQueryParam(Languages.PARAMETER, language)
                .build(true)
                .toUriString();
    }

    /** This page as the way back after a change of the display. */
    public String here() {
        String query = isReadAgain() ? request.getQueryString() : null;
        return query == null ? path() : path() + "?" + query;
    }

    /** The number of this request, to quote when something failed. */
    public String requestNumber() {
        return String.valueOf(request.getAttribute(RequestNumberFilter.ATTRIBUTE));
    }

    private boolean isReadAgain() {
        return "GET".equals(request.getMethod()) && !isFailed();
    }

    private boolean isFailed() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return LocalPath.orStart(path);
    }
}
