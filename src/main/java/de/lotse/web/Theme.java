package de.lotse.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Light, dark, or as the device is set; kept in a cookie and drawn by the server. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "lotse-theme";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(AUTO);
    }

    static Theme of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .map(Theme::of)
                .orElse(AUTO);
    }
}
