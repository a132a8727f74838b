package org.haoren.volunteers.disputes.api;

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
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.disputes.CounterForm;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRow;
import org.haoren.volunteers.disputes.ExaminationForm;
import org.haoren.volunteers.disputes.OutcomeRow;
import org.haoren.volunteers.disputes.OwnDisputeRow;
import org.haoren.volunteers.disputes.WardDisputeDesk;
import org.haoren.volunteers.disputes.WardRegistrationRow;

@Path("/disputes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisputesResource {
    @Inject DisputeDesk desk;
    @Inject WardDisputeDesk wards;

    /** Those that stand. */
    @GET
    public Page<DisputeRow> list(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.list(page);
    }

    @GET
    @Path("outcomes")
    public List<OutcomeRow> outcomes() {
        return desk.outcomes();
    }

    @GET
    @Path("mine")
    public OwnDisputeRow mine() {
        return desk.mine().orElseThrow(() -> new Missing("dispute"));
    }

    @POST
    @Path("mine")
    @Consumes(MediaType.WILDCARD)
    public Response disputeMine() {
        desk.disputeMine();
        return Response.status(Response.Status.CREATED).build();
    }

    /** Whether a ward of the caller is registered, by whom, and what is disputed. */
    @GET
    @Path("wards/{guardianship}")
    public WardRegistrationRow ofWard(@PathParam("guardianship") String guardianship) {
        return wards.registration(guardianship);
    }

    @POST
    @Path("wards/{guardianship}")
    @Consumes(MediaType.WILDCARD)
    public Response disputeOfWard(@PathParam("guardianship") String guardianship) {
        wards.dispute(guardianship);
        return Response.status(Response.Status.CREATED).build();
    }

    /** By the link of a letter, once. */
    @POST
    @Path("links/{link}")
    @Consumes(MediaType.WILDCARD)
    public Response dispute(@PathParam("link") String link) {
        desk.dispute(link);
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("counter")
    public Response disputeAtCounter(CounterForm form) {
        desk.disputeAtCounter(form);
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("{code}")
    public DisputeRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    @POST
    @Path("{code}/examination")
    public Response examine(@PathParam("code") String code, ExaminationForm form) {
        desk.examine(code, form);
        return Response.noContent().build();
    }

    /** A second person does not agree with it. */
    @DELETE
    @Path("{code}/examination")
    public Response sendBack(@PathParam("code") String code) {
        desk.sendBack(code);
        return Response.noContent().build();
    }

    @POST
    @Path("{code}/closing")
    @Consumes(MediaType.WILDCARD)
    public Response close(@PathParam("code") String code) {
        desk.close(code);
        return Response.noContent().build();
    }
}
