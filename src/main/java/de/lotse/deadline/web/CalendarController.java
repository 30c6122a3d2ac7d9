package de.lotse.deadline.web;

import de.lotse.deadline.CalendarFeed;
import de.lotse.deadline.CalendarFeeds;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's deadlines for her calendar application, which shows a token instead of signing in. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final String WAIT_SECONDS = "60";

    private final CalendarFeeds feeds;
    private final CalendarText text;
    private final FeedThrottle throttle;

    CalendarController(CalendarFeeds feeds, CalendarText text, FeedThrottle throttle) {
        this.feeds = feeds;
        this.text = text;
        this.throttle = throttle;
    }

    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<byte[]> feed(
            @PathVariable String token, HttpServletRequest request, Locale locale) {
        if (!CalendarFeeds.isToken(token)) {
            return ResponseEntity.notFound().build();
        }
        String address = request.getRemoteAddr();
        if (!throttle.mayMiss(address) || !throttle.admits(CalendarFeeds.shortName(token))) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                    .build();
        }
        Optional<CalendarFeed> feed = feeds.open(token);
        if (feed.isEmpty()) {
            throttle.missed(address);
            return ResponseEntity.notFound().build();
        }
        return answer(feed.get(), request, locale);
    }

    private ResponseEntity<byte[]> answer(
            CalendarFeed feed, HttpServletRequest request, Locale locale) {
        String tag = "\"" + feed.tag() + "-" + locale.getLanguage() + "\"";
        ResponseEntity.BodyBuilder response =
                tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        : ResponseEntity.ok().contentType(CALENDAR);
        response.eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .header("X-Robots-Tag", "noindex");
        return tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                ? response.build()
                : response.body(text.of(feed.deadlines(), locale));
    }
}
