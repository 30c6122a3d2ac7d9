package de.lotse.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ThemeController {

    @PostMapping("/darstellung")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) String theme,
            @RequestParam(required = false) String back) {
        ResponseCookie cookie =
                ResponseCookie.from(Theme.COOKIE, Theme.of(theme).code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, LocalPath.orStart(back))
                .build();
    }
}
