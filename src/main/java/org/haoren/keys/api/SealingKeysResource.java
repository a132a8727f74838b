package org.haoren.keys.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.keys.KeyDesk;
import org.haoren.keys.RingRow;

@Path("/sealing-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealingKeysResource {
    @Inject KeyDesk desk;

    public record Begun(String id) {}

    /** The keys by their ids, and how far sealing anew has come. */
    @GET
    public RingRow ring() {
        return desk.ring();
    }

    /** A new key seals from now on; what older ones sealed is sealed anew in the background. */
    @POST
    public Response begin() {
        return Response.status(Response.Status.CREATED).entity(new Begun(desk.begin())).build();
    }

    @DELETE
    @Path("{id}")
    public Response retire(@PathParam("id") String id) {
        desk.retire(id);
        return Response.noContent().build();
    }
}
