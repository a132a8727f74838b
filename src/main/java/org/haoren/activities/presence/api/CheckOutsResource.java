package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.activities.presence.CheckForm;
import org.haoren.activities.presence.PassForm;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.shifts.ShiftId;

/** Leaving one shift. The same act twice gives the same answer. */
@Path("/shifts/{code}/check-outs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckOutsResource {
    @Inject PresenceDesk desk;
    @Inject ScreenDesk screen;

    @POST
    public Response checkOut(@PathParam("code") String code, CheckForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.checkOut(new ShiftId(code), form)).build();
    }

    /** By a leader, with the volunteer's card. */
    @POST
    @Path("cards")
    public Response letOut(@PathParam("code") String code, PassForm form) {
        return Response.status(Response.Status.CREATED).entity(screen.checkOut(new ShiftId(code), form)).build();
    }
}
