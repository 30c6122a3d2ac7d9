package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** German unless English was chosen by {@code ?lang=en}; the choice is kept in a cookie. */
class Languages extends CookieLocaleResolver implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    private static final List<Locale> SUPPORTED = List.of(Locale.GERMAN, Locale.ENGLISH);

    Languages() {
        super("lotse-language");
        setDefaultLocale(Locale.GERMAN);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return supported(value);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Locale chosen = supported(request.getParameter(PARAMETER));
        if (chosen != null) {
            setLocale(request, response, chosen);
        }
        return true;
    }

    private static Locale supported(String value) {
        return SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(value))
                .findFirst()
                .orElse(null);
    }
}
