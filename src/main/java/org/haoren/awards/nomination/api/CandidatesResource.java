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
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;

@Path("/rounds/{code}/candidates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
    @Inject NominationDesk desk;
    @Inject RoundDesk rounds;

    @GET
    public List<CandidateRow> candidates(@PathParam("code") String round) {
        return desk.candidates(rounds.one(new RoundId(round)).id());
    }
}
