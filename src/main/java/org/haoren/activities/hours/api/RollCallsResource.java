package org.haoren.activities.hours.api;

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
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.shifts.ShiftId;

@Path("/shifts/{code}/roll-calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RollCallsResource {
    @Inject HoursDesk desk;

    @GET
    public List<EntryRow> called(@PathParam("code") String code) {
        return desk.called(new ShiftId(code));
    }

    @POST
    public Response call(@PathParam("code") String code, RollForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.rollCall(new ShiftId(code), form)).build();
    }
}
