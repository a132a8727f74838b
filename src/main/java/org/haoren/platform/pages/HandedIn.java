package org.haoren.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.refusal.Refused;

/** Files that came with a form: stored at once, so that a refusal of another field does not lose them. */
@Named
@RequestScoped
public class HandedIn {
    /** In the address of a form that comes back because its body could not be taken in. */
    static final String TORN = "torn";
    private static final int MEGABYTE = 1_048_576;
    @Inject Uploads uploads;
    @Inject HttpServletRequest request;

    public int getMostBytes() {
        return uploads.mostBytes();
    }

    public int getMostMegabytes() {
        return Math.max(1, uploads.mostBytes() / MEGABYTE);
    }

    /** Whether the form was sent and its body did not arrive. */
    public boolean isTorn() {
        return request.getMethod().equals("GET") && request.getParameter(TORN) != null;
    }

    static boolean withFiles(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    /**
     * @param kept code of the file that came with an earlier try, or null; user input, so the desk still asks whose it is
     * @return code of the file that counts now, or null when there is none
     * @throws Refused beside the field
     */
    public String code(Part part, String kept, FileKind kind, String field) {
        if (part == null || part.getSize() == 0) return kept == null || kept.isBlank() ? null : kept;
        try (var content = part.getInputStream()) {
            return uploads.store(content, part.getSubmittedFileName(), kind).code();
        } catch (Refused e) {
            throw new Refused(e.reasons().stream().map(reason -> reason.on(field)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
