package org.haoren.awards.honours.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourListRow;
import org.haoren.awards.rounds.RoundId;

/** The honour list of a published round. */
@Path("/rounds/{code}/honours")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HonourListsResource {
    @Inject HonourDesk desk;

    @GET
    public HonourListRow list(@PathParam("code") String code) {
        return desk.list(new RoundId(code));
    }
}
