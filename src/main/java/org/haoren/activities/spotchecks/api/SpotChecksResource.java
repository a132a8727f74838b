package org.haoren.activities.spotchecks.api;

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
import org.haoren.activities.spotchecks.SpotCheckDesk;
import org.haoren.activities.spotchecks.SpotCheckRow;
import org.haoren.activities.spotchecks.SpotDrawForm;
import org.haoren.activities.spotchecks.SpotEntryRow;
import org.haoren.activities.spotchecks.SpotFindingForm;
import org.haoren.activities.spotchecks.SpotPlaceRow;
import org.haoren.platform.store.Page;

@Path("/spot-checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpotChecksResource {
    @Inject SpotCheckDesk desk;

    @GET
    public Page<SpotCheckRow> all(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.all(page);
    }

    @POST
    public Response draw(SpotDrawForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.draw(form)).build();
    }

    /** @param month {@code 2026-10} */
    @GET
    @Path("{month}")
    public SpotCheckRow one(@PathParam("month") String month) {
        return desk.one(month);
    }

    /** What was drawn, for whoever draws again. */
    @GET
    @Path("{month}/places")
    public Page<SpotPlaceRow> places(@PathParam("month") String month, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.places(month, page);
    }

    @GET
    @Path("{month}/entries")
    public Page<SpotEntryRow> entries(@PathParam("month") String month, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.entries(month, page);
    }

    @POST
    @Path("{month}/entries/{place}/finding")
    public Response find(@PathParam("month") String month, @PathParam("place") String place, SpotFindingForm form) {
        var drawn = SpotPlaceRow.read(place);
        desk.find(month, drawn, form);
        return Response.status(Response.Status.CREATED).entity(desk.entry(month, drawn)).build();
    }
}
