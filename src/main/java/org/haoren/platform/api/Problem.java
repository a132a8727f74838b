package org.haoren.platform.api;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem document (RFC 9457). @param reasons every reason at once, each with the field that it belongs to, or null */
public record Problem(String type, String title, int status, String detail, List<Reason> reasons) {
    public record Reason(String field, String code, String message) {}

    static Response of(int status, String title, List<Reason> reasons) {
        var detail = reasons.isEmpty() ? title : reasons.get(0).message();
        return Response.status(status).type("application/problem+json").entity(new Problem("about:blank", title, status, detail, reasons)).build();
    }
}
