package de.lotse.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Languages languages = new Languages();

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }

    /** Every file under {@code messages/}: German without a suffix, English with {@code _en}. */
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(messageBasenames());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    FilterRegistrationBean<RequestNumberFilter> requestNumberFilter() {
        var registration = registration(new RequestNumberFilter(), Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
        return registration(new SecurityHeadersFilter(), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    /** After the character encoding is set, before the session and Spring Security. */
    @Bean
    FilterRegistrationBean<ParameterGuardFilter> parameterGuardFilter() {
        return registration(new ParameterGuardFilter(), Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/login").setViewName("login");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DateFormat());
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> registration(
            F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private static String[] messageBasenames() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties");
            var names = new TreeSet<String>();
            Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(name -> name.replaceFirst("(_en)?\\.properties$", ""))
                    .forEach(name -> names.add("messages/" + name));
            return names.toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
