package org.haoren.awards.notice.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;

@Path("/rounds/{code}/notices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundNoticesResource {
    @Inject NoticeDesk desk;
    @Inject RoundDesk rounds;

    @GET
    public List<NoticeRow> all(@PathParam("code") String round) {
        return desk.all(rounds.one(new RoundId(round)).id());
    }
}
