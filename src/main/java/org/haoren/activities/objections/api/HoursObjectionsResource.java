package org.haoren.activities.objections.api;

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
import org.haoren.activities.objections.HoursDecisionDesk;
import org.haoren.activities.objections.HoursDecisionForm;
import org.haoren.activities.objections.HoursObjectionDesk;
import org.haoren.activities.objections.HoursObjectionForm;
import org.haoren.activities.objections.HoursObjectionRow;
import org.haoren.platform.store.Page;

@Path("/hours-objections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoursObjectionsResource {
    @Inject HoursObjectionDesk desk;
    @Inject HoursDecisionDesk decisions;

    /** Those that wait, for the caller's stations or the office. */
    @GET
    public Page<HoursObjectionRow> open(@QueryParam("page") @DefaultValue("1") int page) {
        return decisions.open(page);
    }

    @POST
    public Response object(HoursObjectionForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.own(desk.object(form))).build();
    }

    @GET
    @Path("mine")
    public Page<HoursObjectionRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    @GET
    @Path("{code}")
    public HoursObjectionRow one(@PathParam("code") String code) {
        return decisions.one(code);
    }

    @DELETE
    @Path("{code}")
    public Response withdraw(@PathParam("code") String code) {
        desk.withdraw(code);
        return Response.noContent().build();
    }

    @POST
    @Path("{code}/decision")
    public Response decide(@PathParam("code") String code, HoursDecisionForm form) {
        decisions.decide(code, form);
        return Response.status(Response.Status.CREATED).entity(decisions.one(code)).build();
    }
}
