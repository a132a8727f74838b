package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.haoren.platform.words.Words;

/**
 * No page and no thing has a control character in its address: such an address is missing before any room is asked. One database would look for it and the
 * other fail, as PostgreSQL knows no U+0000.
 */
public class AddressFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern ESCAPED = Pattern.compile("%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f])", Pattern.CASE_INSENSITIVE);
    @Inject transient Words words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!leadsNowhere(request.getRequestURI()) && !leadsNowhere(request.getQueryString())) chain.doFilter(request, response);
        else if (PlainProblem.answers(request)) PlainProblem.write(response, HttpServletResponse.SC_NOT_FOUND, words.of("problem.404"));
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** @param address as it was sent, with its escapes; null is none */
    static boolean leadsNowhere(String address) {
        return address != null && (address.chars().anyMatch(c -> c < ' ' || c == 0x7F) || address.indexOf('%') >= 0 && ESCAPED.matcher(address).find());
    }
}
