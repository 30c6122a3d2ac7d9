package de.lotse.testing.browser;

import de.lotse.testing.browser.SamplePages.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the product is accessible, fits a telephone and keeps to the security policy. */
class EveryPageTest extends BrowserTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired private List<SamplePages> samples;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void everyPageIsAccessibleInLightAndDarkAndFitsATelephone() {
        Map<String, Visit> visits = new TreeMap<>();
        var failures = new SoftAssertions();
        samples.forEach(
                room ->
                        failures.assertThatCode(() -> visits.putAll(room.visits()))
                                .as("samples of %s", room.getClass().getSimpleName())
                                .doesNotThrowAnyException());
        Set<String> shown = new TreeSet<>(visits.keySet());
        samples.forEach(room -> shown.addAll(room.shownElsewhere()));
        failures.assertThat(shown)
                .as("routes with a sample page (SamplePages of the room)")
                .containsAll(routes());

        String signedIn = null;
        for (Visit visit : byPerson(visits)) {
            if (visit.username() != null && !visit.username().equals(signedIn)) {
                page.context().clearCookies();
                signIn(visit.username());
                signedIn = visit.username();
            }
            failures.assertThatCode(() -> look(visit)).doesNotThrowAnyException();
        }
        failures.assertAll();
    }

    private void look(Visit visit) {
        open(visit.path());
        assertAccessible();
        assertFitsSmallScreen();
    }

    private static List<Visit> byPerson(Map<String, Visit> visits) {
        return visits.values().stream()
                .sorted(
                        Comparator.comparing(
                                Visit::username, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** What a person can open: GET handlers of our own that answer with a page. */
    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (isPage(info, handler)) {
                                routes.addAll(info.getPatternValues());
                            }
                        });
        return routes;
    }

    private static boolean isPage(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET)
                && handler.getBeanType().getName().startsWith("de.lotse.")
                && (handler.getReturnType().getParameterType() == String.class
                        || handler.getReturnType()
                                .getParameterType()
                                .getSimpleName()
                                .equals("ModelAndView"))
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class);
    }
}
