package org.haoren.activities.claims.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.activities.claims.HoursClaimDesk;
import org.haoren.activities.claims.HoursClaimForm;
import org.haoren.activities.shifts.ShiftId;

@Path("/shifts/{code}/claims")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoursClaimsResource {
    @Inject HoursClaimDesk desk;

    @POST
    public Response claim(@PathParam("code") String code, HoursClaimForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.claim(new ShiftId(code), form)).build();
    }
}
