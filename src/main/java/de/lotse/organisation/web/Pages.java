package de.lotse.organisation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of this room have in common. */
@Component("organisationPages")
class Pages {

    private final MessageSource messages;

    Pages(MessageSource messages) {
        this.messages = messages;
    }

    /** A page with its title and the way to it. */
    ModelAndView page(String view, String parentPath, String parentKey, String title) {
        ModelAndView page = new ModelAndView("organisation/" + view);
        Map<String, String> crumbs = new LinkedHashMap<>();
        crumbs.put(parentPath, text(parentKey));
        crumbs.put("", title);
        page.addObject("crumbs", crumbs);
        page.addObject("title", title);
        return page;
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    static ModelAndView stale(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
