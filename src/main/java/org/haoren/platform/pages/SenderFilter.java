package org.haoren.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.rates.Address;
import org.haoren.platform.rates.Sender;

/**
 * From the connection and the device cookie to the house's {@link Sender}. A browser that sends something and has no name yet is given one: a random text that says
 * nothing of anybody. Whoever only reads is given none.
 */
public class SenderFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(SenderFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int LENGTH = 26;
    private static final Pattern OURS = Pattern.compile("[0-9a-z]{" + LENGTH + "}");
    private static final String FORWARDED = "X-Forwarded-For";
    private static final AtomicBoolean WARNED = new AtomicBoolean();
    @Inject transient Sender sender;
    @Inject transient Settings settings;
    @Inject transient Cookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var device = Cookies.value(request, Cookies.DEVICE).filter(name -> OURS.matcher(name).matches()).orElse(null);
        sender.is(address(request), device);
        if (device == null && !READING.contains(request.getMethod())) name(response);
        chain.doFilter(request, response);
    }

    private void name(HttpServletResponse response) {
        var name = Codes.random(LENGTH);
        sender.given(name);
        cookies.put(response, Cookies.DEVICE, name, YEAR);
    }

    private String address(HttpServletRequest request) {
        var proxies = settings.number("haoren.proxies");
        if (proxies == 0 && request.getHeader(FORWARDED) != null && request.getRemoteAddr().matches("127\\..*|(0:)*:?1") && WARNED.compareAndSet(false, true))
            LOG.warning("A proxy on this machine sends " + FORWARDED + ", and haoren.proxies is 0: everybody behind it has one address, and shares its limits");
        return Address.of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)), proxies);
    }
}
