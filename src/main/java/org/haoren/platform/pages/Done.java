package org.haoren.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.platform.words.Words;

/** What the last act came to, said once on the page after it. Only known words are said, so that an address cannot put words into the portal's mouth. */
@Named
@RequestScoped
public class Done {
    @Inject HttpServletRequest request;
    @Inject Words words;

    /** Null when there is nothing to say. */
    public String getWords() {
        var key = request.getMethod().equals("GET") ? request.getParameter("done") : null;
        return key != null && words.has("done." + key) ? words.of("done." + key) : null;
    }
}
