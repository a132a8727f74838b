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
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.patterns.FlagDecisionForm;
import org.haoren.awards.voting.patterns.FlagDesk;
import org.haoren.awards.voting.patterns.FlagRow;
import org.haoren.platform.store.Page;

/** Patterns that people look at: POST looks for them, POST to one's decision decides about it. */
@Path("/rounds/{code}/flags")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlagsResource {
    /** @param found how many that were not known before */
    public record Looked(int found) {}

    @Inject FlagDesk desk;

    @GET
    public Page<FlagRow> all(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.all(new RoundId(code), page);
    }

    @POST
    public Looked look(@PathParam("code") String code) {
        return new Looked(desk.look(new RoundId(code)));
    }

    @POST
    @Path("{flag}/decision")
    public void decide(@PathParam("code") String code, @PathParam("flag") String flag, FlagDecisionForm form) {
        desk.decide(new RoundId(code), flag, form);
    }
}
