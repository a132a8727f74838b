package org.haoren.awards.nomination.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationForm;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.store.Page;

@Path("/rounds/{code}/nominations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationsResource {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;

    public record Recommended(CaseId nominationCase) {}

    @GET
    public Page<CandidateRow> cases(@PathParam("code") String round, @QueryParam("status") CaseStatus status, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.cases(rounds.one(new RoundId(round)).id(), status, page);
    }

    /** The round is that of the address. */
    @POST
    public Response recommend(@PathParam("code") String round, RecommendationForm form) {
        if (form == null) throw new BadRequestException();
        var whole = new RecommendationForm(round, form.category(), form.name(), form.nameEn(), form.unit(), form.district(), form.headlineZh(), form.headlineEn(),
                form.deedsZh(), form.deedsEn(), form.portrait(), form.evidence());
        return Response.status(Response.Status.CREATED).entity(new Recommended(desk.recommend(whole))).build();
    }
}
