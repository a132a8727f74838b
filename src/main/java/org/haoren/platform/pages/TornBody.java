package org.haoren.platform.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** A form's body that the container could not take in. It has no exception of its own for that, so it is told by where the failure comes from. */
final class TornBody {
    private static final List<String> READERS = List.of("org.apache.catalina.fileupload.", "org.glassfish.grizzly.http.server.Request");
    private static final List<String> TOO_LARGE = List.of("exceeds the configured maximum", "Post too large");

    private TornBody() {}

    /** 413 where it was too large, 400 where it could not be read, 0 where it was something else. */
    static int status(Throwable failure) {
        var torn = false;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var said = String.valueOf(cause.getMessage());
            if (TOO_LARGE.stream().anyMatch(said::contains)) return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            var stack = cause.getStackTrace();
            torn |= stack.length > 0 && READERS.stream().anyMatch(stack[0].getClassName()::startsWith);
        }
        return torn ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }
}
