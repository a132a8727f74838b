package org.haoren.volunteers.invitations.api;

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
import org.haoren.volunteers.invitations.AcceptanceForm;
import org.haoren.volunteers.invitations.InvitationDesk;
import org.haoren.volunteers.invitations.InvitationRow;

/** By what stands in the letter. */
@Path("/invitations/{invitation}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {
    @Inject InvitationDesk desk;

    @GET
    public InvitationRow one(@PathParam("invitation") String invitation) {
        return desk.one(invitation);
    }

    /** Not me, or never again. */
    @DELETE
    public Response refuse(@PathParam("invitation") String invitation) {
        desk.refuse(invitation);
        return Response.noContent().build();
    }

    @POST
    @Path("acceptance")
    public Response accept(@PathParam("invitation") String invitation, AcceptanceForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.accept(invitation, form)).build();
    }
}
