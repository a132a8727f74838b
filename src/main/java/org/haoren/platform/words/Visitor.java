package org.haoren.platform.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** How this visitor likes to read: language and view. The browser decides the language until the visitor does. */
@Named
@RequestScoped
public class Visitor {
    public static final String LANGUAGE = "language";
    public static final String VIEW = "view";
    @Inject HttpServletRequest request;
    private Locale locale;

    public Locale getLocale() {
        if (locale == null) locale = decide();
        return locale;
    }

    public boolean isChinese() {
        return getLocale().getLanguage().equals("zh");
    }

    public String getLanguage() {
        return isChinese() ? "zh-CN" : "en";
    }

    public boolean isElder() {
        return "elder".equals(cookie(VIEW));
    }

    /** This address with its query, encoded for use in another one. */
    public String getHere() {
        var path = asked();
        var query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    /** What the browser asked for, also while an error page or a forward answers. */
    private String asked() {
        for (var name : List.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)) {
            if (request.getAttribute(name) instanceof String path) return path;
        }
        return request.getRequestURI();
    }

    private Locale decide() {
        var chosen = cookie(LANGUAGE);
        if (chosen != null) return chosen.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        if (request.getHeader("Accept-Language") == null) return Locale.SIMPLIFIED_CHINESE;
        var wished = request.getLocales();
        while (wished.hasMoreElements()) {
            var language = wished.nextElement().getLanguage();
            if (language.equals("zh")) return Locale.SIMPLIFIED_CHINESE;
            if (language.equals("en")) return Locale.ENGLISH;
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private String cookie(String name) {
        if (request.getCookies() == null) return null;
        for (Cookie cookie : request.getCookies()) if (cookie.getName().equals(name)) return cookie.getValue();
        return null;
    }
}
