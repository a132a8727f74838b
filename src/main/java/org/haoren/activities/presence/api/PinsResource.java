package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.activities.presence.PinDesk;
import org.haoren.activities.presence.PinForm;
import org.haoren.activities.presence.PinRow;

/** The caller's PIN for terminals. */
@Path("/presences/pin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PinsResource {
    @Inject PinDesk desk;

    /** That there is one; no content where there is none. */
    @GET
    public PinRow mine() {
        return desk.mine().orElse(null);
    }

    @PUT
    public Response set(PinForm form) {
        desk.set(form);
        return Response.noContent().build();
    }

    @DELETE
    public Response remove() {
        desk.remove();
        return Response.noContent().build();
    }
}
