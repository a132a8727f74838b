package org.haoren.activities.hours.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.WaitingRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.store.Page;

@Path("/shifts/{code}/confirmations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShiftConfirmationsResource {
    @Inject ConfirmDesk desk;

    /** What waits in the shift, each with what speaks against the caller's confirming it. */
    @GET
    public Page<WaitingRow> waiting(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.waiting(new ShiftId(code), page);
    }

    /** All that the caller may confirm, at once. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("code") String code) {
        return Response.status(Response.Status.CREATED).entity(desk.confirmAll(new ShiftId(code))).build();
    }
}
