package org.haoren.activities.claims.api;

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
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.BackEntryForm;
import org.haoren.activities.claims.UsedRow;
import org.haoren.activities.shifts.ShiftId;

@Path("/shifts/{code}/back-entries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BackEntriesResource {
    @Inject BackEntryDesk desk;

    /** How much of the station's cap in this month is used. */
    @GET
    public UsedRow used(@PathParam("code") String code) {
        return desk.used(new ShiftId(code));
    }

    @POST
    public Response enter(@PathParam("code") String code, BackEntryForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.enter(new ShiftId(code), form)).build();
    }
}
