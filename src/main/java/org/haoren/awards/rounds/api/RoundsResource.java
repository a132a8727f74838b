package org.haoren.awards.rounds.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundForm;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.api.Problem;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

@Path("/rounds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundsResource {
    @Inject RoundDesk desk;
    @Inject Words words;

    @GET
    public Page<RoundRow> list(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.list(page);
    }

    @POST
    public Response add(RoundForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.one(desk.addRound(form))).build();
    }

    @GET
    @Path("drafts")
    public Page<RoundRow> drafts(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.drafts(page);
    }

    @GET
    @Path("{code}")
    public RoundRow one(@PathParam("code") String code) {
        return desk.one(new RoundId(code));
    }

    @PUT
    @Path("{code}")
    public RoundRow amend(@PathParam("code") String code, RoundForm form) {
        desk.amend(new RoundId(code), form);
        return desk.one(new RoundId(code));
    }

    /** Empty when the round can open. */
    @GET
    @Path("{code}/missing")
    public List<Problem.Reason> missing(@PathParam("code") String code) {
        return desk.missing(new RoundId(code)).stream().map(reason -> new Problem.Reason(reason.field(), reason.name(), words.of(reason))).toList();
    }

    @POST
    @Path("{code}/approval")
    public RoundRow approve(@PathParam("code") String code) {
        desk.approve(new RoundId(code));
        return desk.one(new RoundId(code));
    }

    @POST
    @Path("{code}/opening")
    public RoundRow open(@PathParam("code") String code) {
        desk.open(new RoundId(code));
        return desk.one(new RoundId(code));
    }
}
