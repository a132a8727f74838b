package org.haoren.activities.hours.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.PriorDesk;
import org.haoren.activities.hours.PriorRow;
import org.haoren.activities.hours.ReasonForm;
import org.haoren.activities.hours.RecordRow;
import org.haoren.activities.hours.SumsRow;
import org.haoren.platform.store.Page;

@Path("/service-entries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceEntriesResource {
    @Inject HoursDesk desk;
    @Inject ConfirmDesk confirming;
    @Inject PriorDesk prior;

    /** The record of a ward of the caller. */
    @GET
    @Path("wards/{guardianship}")
    public RecordRow ofWard(@PathParam("guardianship") String guardianship, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.ofWard(guardianship, page);
    }

    /** What waits for a second person. */
    @GET
    public Page<EntryRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.waiting(page);
    }

    @GET
    @Path("mine")
    public RecordRow mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** What the caller brought along from elsewhere: in no sum. */
    @GET
    @Path("prior")
    public List<PriorRow> prior() {
        return prior.mine();
    }

    /** Its owner does not want it in the record. */
    @DELETE
    @Path("prior/{code}")
    public Response refuse(@PathParam("code") String code) {
        prior.refuse(code);
        return Response.noContent().build();
    }

    @GET
    @Path("sums")
    public SumsRow check() {
        return desk.check();
    }

    @GET
    @Path("{code}")
    public EntryRow one(@PathParam("code") String code) {
        return desk.one(new EntryId(code));
    }

    /** 202 where it was put aside for somebody of the office to look at. */
    @POST
    @Path("{code}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("code") String code) {
        var status = confirming.confirm(new EntryId(code)) ? Response.Status.CREATED : Response.Status.ACCEPTED;
        return Response.status(status).entity(desk.one(new EntryId(code))).build();
    }

    @POST
    @Path("{code}/voiding")
    public Response takeOut(@PathParam("code") String code, ReasonForm form) {
        desk.voidEntry(new EntryId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.one(new EntryId(code))).build();
    }
}
