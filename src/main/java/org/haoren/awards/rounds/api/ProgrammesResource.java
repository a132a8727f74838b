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
import org.haoren.awards.rounds.ProgrammeDesk;
import org.haoren.awards.rounds.ProgrammeForm;
import org.haoren.awards.rounds.ProgrammeId;
import org.haoren.awards.rounds.ProgrammeRow;
import org.haoren.platform.store.Page;

@Path("/programmes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {
    @Inject ProgrammeDesk desk;

    @GET
    public Page<ProgrammeRow> all(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.all(page);
    }

    @POST
    public Response add(ProgrammeForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.one(desk.add(form))).build();
    }

    @GET
    @Path("{code}")
    public ProgrammeRow one(@PathParam("code") String code) {
        return desk.one(new ProgrammeId(code));
    }

    @PUT
    @Path("{code}")
    public ProgrammeRow amend(@PathParam("code") String code, ProgrammeForm form) {
        desk.amend(new ProgrammeId(code), form);
        return desk.one(new ProgrammeId(code));
    }
}
