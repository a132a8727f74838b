package org.haoren.awards.nomination.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.MineRow;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationRow;

/** Single cases, and one's own. */
@Path("/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    @Inject NominationDesk desk;

    @GET
    @Path("mine")
    public List<MineRow> mine() {
        return desk.mine();
    }

    @GET
    @Path("{code}")
    public CandidateRow one(@PathParam("code") String code) {
        return desk.one(new CaseId(code));
    }

    @GET
    @Path("{code}/recommendations")
    public List<RecommendationRow> recommendations(@PathParam("code") String code) {
        return desk.recommendations(new CaseId(code));
    }
}
