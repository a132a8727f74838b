package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.presence.PhoneDesk;
import org.haoren.activities.presence.PhoneForm;
import org.haoren.activities.presence.PhoneRow;

/** The caller's telephones that check in and out without a network. */
@Path("/presences/phones")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhonesResource {
    @Inject PhoneDesk desk;

    @GET
    public List<PhoneRow> mine() {
        return desk.mine();
    }

    @POST
    public Response add(PhoneForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.add(form)).build();
    }

    @DELETE
    @Path("{code}")
    public Response remove(@PathParam("code") String code) {
        desk.remove(code);
        return Response.noContent().build();
    }
}
