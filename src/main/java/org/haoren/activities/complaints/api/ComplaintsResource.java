package org.haoren.activities.complaints.api;

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
import java.util.List;
import org.haoren.activities.complaints.ComplaintCaseDesk;
import org.haoren.activities.complaints.ComplaintDesk;
import org.haoren.activities.complaints.ComplaintFigures;
import org.haoren.activities.complaints.ComplaintForm;
import org.haoren.activities.complaints.ComplaintRow;
import org.haoren.activities.complaints.HearingForm;
import org.haoren.activities.complaints.HearingRow;
import org.haoren.activities.complaints.OutcomeForm;
import org.haoren.activities.complaints.StatementForm;
import org.haoren.platform.store.Page;

@Path("/complaints")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintsResource {
    @Inject ComplaintDesk desk;
    @Inject ComplaintCaseDesk cases;

    /** For the office: that nobody has answered. */
    @GET
    public Page<ComplaintRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return cases.waiting(page);
    }

    @POST
    public Response complain(ComplaintForm form) {
        return Response.status(Response.Status.CREATED).entity(new Complained(desk.complain(form))).build();
    }

    /** The code of the complaint. */
    public record Complained(String code) {}

    @GET
    @Path("figures")
    public ComplaintFigures figures() {
        return desk.figures();
    }

    @GET
    @Path("mine")
    public Page<ComplaintRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** Where the caller is heard. */
    @GET
    @Path("hearings/mine")
    public Page<HearingRow> hearings(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.hearings(page);
    }

    @POST
    @Path("hearings/{code}/statement")
    public Response state(@PathParam("code") String code, StatementForm form) {
        desk.state(code, form);
        return Response.status(Response.Status.CREATED).entity(desk.hearing(code)).build();
    }

    @GET
    @Path("{code}")
    public ComplaintRow one(@PathParam("code") String code) {
        return cases.one(code);
    }

    @POST
    @Path("{code}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    public ComplaintRow acknowledge(@PathParam("code") String code) {
        cases.acknowledge(code);
        return cases.one(code);
    }

    /** Who was heard. */
    @GET
    @Path("{code}/hearings")
    public List<HearingRow> heard(@PathParam("code") String code) {
        return cases.hearings(code);
    }

    @POST
    @Path("{code}/hearings")
    public Response hear(@PathParam("code") String code, HearingForm form) {
        cases.hear(code, form);
        return Response.status(Response.Status.CREATED).entity(cases.hearings(code)).build();
    }

    @POST
    @Path("{code}/outcome")
    public Response decide(@PathParam("code") String code, OutcomeForm form) {
        cases.decide(code, form);
        return Response.status(Response.Status.CREATED).entity(cases.one(code)).build();
    }
}
