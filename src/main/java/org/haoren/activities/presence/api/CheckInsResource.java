package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.presence.CheckForm;
import org.haoren.activities.presence.PassForm;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.presence.ScreenRow;
import org.haoren.activities.presence.VisitRow;
import org.haoren.activities.shifts.ShiftId;

/** Coming to one shift. The same act twice gives the same answer. */
@Path("/shifts/{code}/check-ins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    @Inject PresenceDesk desk;
    @Inject ScreenDesk screen;

    /** Who has checked in, for the station's staff. */
    @GET
    public List<PresenceRow> present(@PathParam("code") String code) {
        return screen.present(new ShiftId(code));
    }

    /** What the station's screen shows at this moment. */
    @GET
    @Path("code")
    public ScreenRow code(@PathParam("code") String code) {
        return screen.code(new ShiftId(code));
    }

    /** Where the caller stands, and what speaks against the next act. */
    @GET
    @Path("mine")
    public VisitRow visit(@PathParam("code") String code) {
        return desk.visit(new ShiftId(code), null);
    }

    @POST
    public Response checkIn(@PathParam("code") String code, CheckForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.checkIn(new ShiftId(code), form)).build();
    }

    /** By a leader, with the volunteer's card. */
    @POST
    @Path("cards")
    public Response letIn(@PathParam("code") String code, PassForm form) {
        return Response.status(Response.Status.CREATED).entity(screen.checkIn(new ShiftId(code), form)).build();
    }
}
