package org.haoren.places.stations.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.stations.PosterDesk;
import org.haoren.places.stations.ReasonForm;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationFileRow;
import org.haoren.places.stations.StationForm;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.store.Page;

@Path("/stations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StationsResource {
    @Inject StationDesk desk;
    @Inject PosterDesk posters;

    /** Approved stations, in a district and all that lies in it or in the whole city. */
    @GET
    public Page<StationRow> approved(@QueryParam("district") String district, @QueryParam("page") @DefaultValue("1") int page) {
        return district == null || district.isBlank() ? desk.approved(page) : desk.approvedWithin(new DistrictId(district), page);
    }

    @POST
    public Response register(StationForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.one(desk.register(form))).build();
    }

    @GET
    @Path("mine")
    public List<StationRow> mine() {
        return desk.mine();
    }

    @GET
    @Path("waiting")
    public Page<StationRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.waiting(page);
    }

    /** For its wall: A4, PDF/A. */
    @GET
    @Path("{code}/poster")
    @Produces("application/pdf")
    public Response poster(@PathParam("code") String code) {
        return Response.ok(posters.poster(new StationId(code))).header("Content-Disposition", "inline; filename=\"poster.pdf\"").build();
    }

    @GET
    @Path("{code}")
    public StationRow one(@PathParam("code") String code) {
        return desk.one(new StationId(code));
    }

    @GET
    @Path("{code}/file")
    public StationFileRow file(@PathParam("code") String code) {
        return desk.file(new StationId(code));
    }

    /** The person in charge hands it in again. */
    @PUT
    @Path("{code}")
    public StationRow resubmit(@PathParam("code") String code, StationForm form) {
        var id = new StationId(code);
        desk.resubmit(id, form);
        return desk.one(id);
    }

    @POST
    @Path("{code}/approval")
    public StationRow approve(@PathParam("code") String code) {
        var id = new StationId(code);
        desk.approve(id);
        return desk.one(id);
    }

    @POST
    @Path("{code}/return")
    public StationRow sendBack(@PathParam("code") String code, ReasonForm reason) {
        var id = new StationId(code);
        desk.sendBack(id, reason);
        return desk.one(id);
    }
}
