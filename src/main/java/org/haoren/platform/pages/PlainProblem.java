package org.haoren.platform.pages;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The API's answer of a filter, which stands before the API: a problem document (RFC 9457) without reasons. */
final class PlainProblem {
    private PlainProblem() {}

    /** Whether the API would have answered this request. */
    static boolean answers(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    static void write(HttpServletResponse response, int status, String title) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        Json.createWriter(response.getWriter()).writeObject(Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status)
                .add("detail", title).add("reasons", Json.createArrayBuilder()).build());
    }
}
