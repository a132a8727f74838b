package org.haoren.awards.vetting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.vetting.ClauseCountRow;
import org.haoren.awards.vetting.QueueRow;
import org.haoren.awards.vetting.ShortlistDesk;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.platform.store.Page;

/** The vetting of a whole round: its cases, public counts of exclusions, and putting the shortlist to notice. */
@Path("/rounds/{code}/vetting")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShortlistsResource {
    @Inject VettingDesk desk;
    @Inject ShortlistDesk shortlist;

    @GET
    public Page<QueueRow> queue(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.queue(new RoundId(code), null, page);
    }

    @GET
    @Path("exclusions")
    public List<ClauseCountRow> exclusions(@PathParam("code") String code) {
        return desk.exclusions(new RoundId(code));
    }

    @POST
    @Path("notice")
    public Response publish(@PathParam("code") String code) {
        return Response.status(Response.Status.CREATED).entity(shortlist.publish(new RoundId(code))).build();
    }
}
