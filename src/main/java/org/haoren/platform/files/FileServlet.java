package org.haoren.platform.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.haoren.platform.permit.Caller;

/** {@code /files/{code}}: open files for all and for ever, sealed ones by a signed link. The browser shows pictures and downloads the rest; it runs nothing. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    @Inject transient Uploads uploads;
    @Inject transient FileLinks links;
    @Inject transient Caller caller;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var file = path == null || path.length() > 20 ? null : uploads.find(path.substring(1)).orElse(null);
        if (file == null || !may(file, request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + file.id().code() + "\"";
        response.setHeader("Cache-Control", file.open() ? "public, max-age=31536000, immutable" : "private, no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        var shown = file.mediaType().startsWith("image/") ? "inline" : "attachment";
        response.setHeader("Content-Disposition", shown + "; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private boolean may(StoredFile file, HttpServletRequest request) {
        return file.open() || caller.signedIn()
                && links.opens(file.id(), caller.account(), request.getParameter("until"), request.getParameter("key"), clock.instant());
    }
}
