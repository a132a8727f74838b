package org.haoren.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Uploads;

/** Hands in a file as the request's body; its code then goes into the request that needs it. */
@Path("/files")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {
    @Inject Uploads uploads;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response store(InputStream body, @HeaderParam("X-File-Name") String name) {
        return Response.status(Response.Status.CREATED).entity(new Stored(uploads.store(body, name, FileKind.EVIDENCE))).build();
    }

    public record Stored(FileId file) {}
}
