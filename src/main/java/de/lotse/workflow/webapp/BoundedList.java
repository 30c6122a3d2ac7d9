package de.lotse.workflow.webapp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Gives a list the bound that the web app did not ask for; the engine refuses boundless ones. */
class BoundedList extends HttpServletRequestWrapper {

    private static final String BOUND = "maxResults";
    private static final String MOST = BOUND + "=2000";

    BoundedList(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getQueryString() {
        String query = super.getQueryString();
        if (query == null || query.isEmpty()) {
            return MOST;
        }
        return getParameter(BOUND) == null ? query + "&" + MOST : query;
    }
}
