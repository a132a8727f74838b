package org.haoren.credibility.log.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.haoren.credibility.log.LogDesk;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/**
 * {@code /log/{name}/checkpoint}, {@code …/tile/<L>/<N>[.p/<W>]} and {@code …/tile/entries/<N>[.p/<W>]} by C2SP tlog-tiles, and {@code …/keys}, the verifier
 * keys one a line. Nothing here depends on who asks, and what a tile once said it says for ever.
 */
@WebServlet("/log/*")
public class TilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{1,60})/(?:(checkpoint)|(keys)|tile/(.{1,60}))");
    @Inject transient LogDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        open(response, "no-store");
        try {
            if (path.matches()) answer(path, request, response);
            else response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (Missing e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void answer(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var log = path.group(1);
        if (path.group(2) != null) text(desk.checkpoint(log), response);
        else if (path.group(3) != null) text(String.join("\n", desk.keys(log).verifierKeys()) + "\n", response);
        else tile(desk.tile(log, path.group(4)), path.group(4).startsWith("entries/") && unzips(request), response);
    }

    private static void text(String text, HttpServletResponse response) throws IOException {
        open(response, "public, max-age=1");
        response.setContentType("text/plain;charset=utf-8");
        send(text.getBytes(StandardCharsets.UTF_8), response);
    }

    /** Hashes do not get smaller by zipping; entries do, unless they are hashes themselves. */
    private static void tile(byte[] tile, boolean zip, HttpServletResponse response) throws IOException {
        open(response, "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType("application/octet-stream");
        var zipped = zip ? zipped(tile) : tile;
        if (zipped.length < tile.length) response.setHeader("Content-Encoding", "gzip");
        send(zipped.length < tile.length ? zipped : tile, response);
    }

    /** A verifier in any browser, on any site, may read what everybody may read. */
    private static void open(HttpServletResponse response, String cache) {
        response.setHeader("Cache-Control", cache);
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean unzips(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\D|$)).*");
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
