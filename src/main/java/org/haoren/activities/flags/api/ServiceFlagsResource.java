package org.haoren.activities.flags.api;

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
import org.haoren.activities.flags.OddDecisionForm;
import org.haoren.activities.flags.OddDesk;
import org.haoren.activities.flags.OddRow;
import org.haoren.activities.flags.OddStatus;
import org.haoren.platform.store.Page;

@Path("/service-flags")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceFlagsResource {
    @Inject OddDesk desk;

    /** What nobody has looked at yet. */
    @GET
    public Page<OddRow> open(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.open(page);
    }

    @GET
    @Path("upheld")
    public Page<OddRow> upheld(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.closed(OddStatus.UPHELD, page);
    }

    @GET
    @Path("unfounded")
    public Page<OddRow> unfounded(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.closed(OddStatus.UNFOUNDED, page);
    }

    @GET
    @Path("{code}")
    public OddRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    /** Upheld, its entry is taken out by the caller. */
    @POST
    @Path("{code}/decision")
    public Response decide(@PathParam("code") String code, OddDecisionForm form) {
        desk.decide(code, form);
        return Response.status(Response.Status.CREATED).entity(desk.one(code)).build();
    }
}
