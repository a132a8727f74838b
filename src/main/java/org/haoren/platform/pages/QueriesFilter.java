package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Queries;
import org.haoren.platform.store.Reading;

/** Says that a request only reads, and which page asks the database more often than a page should: a question for each row of a list is the usual reason, and it grows with the list. */
public class QueriesFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(QueriesFilter.class.getName());
    @Inject transient Settings settings;
    @Inject transient Reading reading;

    /** Whose path names nobody. */
    private static boolean page(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Queries.taken();
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) reading.begins();
        try {
            chain.doFilter(request, response);
        } finally {
            int asked = Queries.taken();
            if (asked > 0 && page(request) && asked > settings.number("haoren.queries.most")) LOG.warning(() -> asked + " queries for GET " + request.getRequestURI());
        }
    }
}
