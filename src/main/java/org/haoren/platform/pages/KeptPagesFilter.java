package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.words.Visitor;

/**
 * Answers visitors without an account from the rendered form of a page where it is still true: rendering costs a hundred times more than sending. Only the
 * addresses below, which show everybody the same; whoever is signed in, or has just been told something, gets a page of their own.
 *
 * <p>What a visitor sees is never older than the last act on this node, and at most ten seconds behind another one.
 */
public class KeptPagesFilter extends HttpFilter {
    static final Set<String> ADDRESSES = Set.of("/", "/activities/shifts/list", "/activities/shifts/shift", "/wishes/wall", "/wishes/wish", "/awards/rounds/list",
            "/awards/rounds/round", "/awards/nomination/candidate", "/awards/notice/notice", "/awards/voting/ballot", "/awards/honours/wall",
            "/awards/honours/list", "/awards/honours/honour", "/places/stations/list", "/places/stations/station", "/accounts/privacy", "/portal/accessibility");
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUERY = 100;
    @Inject transient KeptPages pages;
    @Inject transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!sameForAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        var key = new KeptPages.Key(request.getRequestURI(), request.getQueryString(), visitor.getLanguage(), visitor.isElder());
        var kept = pages.shelf().fresh(key);
        if (kept.isPresent()) send(kept.get(), request, response);
        else render(key, request, response, chain);
    }

    private static boolean sameForAll(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !ADDRESSES.contains(request.getRequestURI())) return false;
        var query = request.getQueryString();
        return (query == null || query.length() <= LONGEST_QUERY && !query.contains("done=")) && Cookies.value(request, Cookies.SIGN_IN).isEmpty();
    }

    /** Or takes what another has rendered meanwhile. Nothing is sent while others wait for their turn. */
    private void render(KeptPages.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var written = new WrittenPage(response);
        var shelf = pages.shelf();
        Optional<KeptPage> kept;
        synchronized (shelf.turn(key)) {
            kept = shelf.fresh(key);
            if (kept.isEmpty()) {
                var before = shelf.changes();
                chain.doFilter(request, written);
                if (written.isEverybodys()) {
                    kept = Optional.of(KeptPage.of(written.bytes()));
                    shelf.keep(key, kept.get(), before);
                }
            }
        }
        if (kept.isPresent()) send(kept.get(), request, response);
        else written.pass();
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", page.tag());
        response.addHeader("Vary", "Accept-Encoding");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var accepted = request.getHeader("Accept-Encoding");
        var zipped = accepted != null && accepted.contains("gzip");
        var bytes = zipped ? page.zipped() : page.plain();
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
