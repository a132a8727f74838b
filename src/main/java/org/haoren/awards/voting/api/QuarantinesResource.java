package org.haoren.awards.voting.api;

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
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.QuarantineDecisionForm;
import org.haoren.awards.voting.QuarantineDesk;
import org.haoren.awards.voting.QuarantineForm;
import org.haoren.awards.voting.QuarantineRow;
import org.haoren.platform.store.Page;

/** Ballots set apart: POST sets some apart, POST to one's decision decides about them. */
@Path("/rounds/{code}/quarantines")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuarantinesResource {
    /** @param code of the new quarantine */
    public record SetApart(String code) {}

    @Inject QuarantineDesk desk;

    @GET
    public Page<QuarantineRow> all(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.all(new RoundId(code), page);
    }

    @POST
    public Response setApart(@PathParam("code") String code, QuarantineForm form) {
        return Response.status(Response.Status.CREATED).entity(new SetApart(desk.setApart(new RoundId(code), form))).build();
    }

    @POST
    @Path("{quarantine}/decision")
    public void decide(@PathParam("code") String code, @PathParam("quarantine") String quarantine, QuarantineDecisionForm form) {
        desk.decide(new RoundId(code), quarantine, form);
    }
}
