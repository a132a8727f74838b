package org.haoren.awards.voting.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.VotingDesk;
import org.haoren.platform.pages.BlankPages;
import org.haoren.platform.permit.Caller;

/** Gives whoever can vote now their paper from the blank one: a whole city asks for it within hours. Everybody else gets the page as it says why they cannot. */
public class PaperFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern ROUND = Pattern.compile("round=([0-9A-Za-z-]{1,32})");
    @Inject transient VotingDesk desk;
    @Inject transient Caller caller;
    @Inject transient BlankPages blanks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var asked = ROUND.matcher(String.valueOf(request.getQueryString()));
        if (!request.getMethod().equals("GET") || !caller.signedIn() || !asked.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var round = new RoundId(asked.group(1));
        if (desk.obstacles(round).isEmpty()) blanks.answer(desk.paper(round).order(), request, response, chain);
        else chain.doFilter(request, response);
    }
}
