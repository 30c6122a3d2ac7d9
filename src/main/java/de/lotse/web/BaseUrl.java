package de.lotse.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the installation, for links that leave it ({@code LOTSE_BASE_URL}). */
@Component
public class BaseUrl {

    private final String base;

    BaseUrl(@Value("${lotse.base-url}") String base) {
        if (!base.startsWith("http://") && !base.startsWith("https://")) {
            throw new IllegalArgumentException("lotse.base-url must be an address of the web");
        }
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        return base + path;
    }
}
