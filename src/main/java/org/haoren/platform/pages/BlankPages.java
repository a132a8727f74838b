package org.haoren.platform.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Changes;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.words.Visitor;

/**
 * Pages that are the same for everybody who is signed in, but for a few places: rendered once with those left blank, then filled in, since rendering costs a
 * hundred times more than sending. Whether a page is such a page for this caller now is decided by the room whose page it is, at every request.
 */
@ApplicationScoped
public class BlankPages {
    static final int MOST_BYTES = 16_777_216;
    private static final int MARK = 40;
    @Inject Changes changes;
    @Inject Clock clock;
    @Inject Caller caller;
    @Inject Csrf csrf;
    @Inject Visitor visitor;
    private final String mark = Codes.random(MARK);
    private Shelf<Key, BlankPage> shelf;

    /** All that the blank page depends on. @param staff whether the frame leads to the office's desk */
    private record Key(String address, String query, String language, boolean elder, boolean staff) {}

    @PostConstruct
    void open() {
        shelf = new Shelf<>(MOST_BYTES, BlankPage::bytes, changes, clock);
    }

    /**
     * @param order codes of the page's cards ({@code data-card}), in the order in which the caller sees them
     * @param chain renders the page, where no blank one is true any more
     */
    public void answer(List<String> order, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var key = new Key(request.getRequestURI(), request.getQueryString(), visitor.getLanguage(), visitor.isElder(), caller.isStaff());
        var blank = shelf.fresh(key);
        if (blank.isPresent()) send(blank.get().filled(caller.getName(), csrf.getToken(), order), response);
        else render(key, order, request, response, chain);
    }

    /** Or takes what another has rendered meanwhile. Nothing is sent while others wait for their turn. */
    private void render(Key key, List<String> order, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var written = new WrittenPage(response);
        Optional<BlankPage> blank;
        synchronized (shelf.turn(key)) {
            blank = shelf.fresh(key);
            if (blank.isEmpty()) {
                var before = shelf.changes();
                nameless(caller.identity().orElseThrow(), request, written, chain);
                if (written.isPage()) blank = BlankPage.of(text(written), mark, csrf.getToken(), Set.copyOf(order));
                blank.ifPresent(page -> shelf.keep(key, page, before));
            }
        }
        if (blank.isPresent()) send(blank.get().filled(caller.getName(), csrf.getToken(), order), response);
        else written.pass(text(written).replace(mark, BlankPage.written(caller.getName())).getBytes(StandardCharsets.UTF_8));
    }

    /** The caller has the mark for a name as long as the page is rendered. */
    private void nameless(Identity identity, HttpServletRequest request, WrittenPage written, FilterChain chain) throws IOException, ServletException {
        caller.is(identity.called(mark));
        try {
            chain.doFilter(request, written);
        } finally {
            caller.is(identity);
        }
    }

    private static String text(WrittenPage written) {
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }

    private static void send(List<byte[]> texts, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(texts.stream().mapToInt(text -> text.length).sum());
        for (var text : texts) response.getOutputStream().write(text);
    }
}
