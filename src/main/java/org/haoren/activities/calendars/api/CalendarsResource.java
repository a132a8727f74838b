package org.haoren.activities.calendars.api;

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
import org.haoren.activities.calendars.FeedDesk;
import org.haoren.activities.calendars.FeedRow;
import org.haoren.platform.refusal.Missing;

@Path("/calendars")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CalendarsResource {
    @Inject FeedDesk desk;

    /** The calendar itself, as calendar programs fetch it: RFC 5545. */
    @GET
    @Path("{feed}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response file(@PathParam("feed") String feed) {
        return Response.ok(desk.file(feed)).header("Content-Disposition", "inline; filename=\"shifts.ics\"").build();
    }

    @GET
    @Path("mine")
    public FeedRow mine() {
        return desk.mine().orElseThrow(() -> new Missing("feed"));
    }

    /** An address, or another one. */
    @POST
    @Path("mine")
    public Response renew() {
        return Response.status(Response.Status.CREATED).entity(desk.renew()).build();
    }

    @DELETE
    @Path("mine")
    public Response end() {
        desk.end();
        return Response.noContent().build();
    }
}
