package org.haoren.awards.vetting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.vetting.OpinionForm;
import org.haoren.awards.vetting.VettingDesk;

/** What units say of a candidate. */
@Path("/cases/{code}/opinions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpinionsResource {
    @Inject VettingDesk desk;

    @POST
    public Response opinion(@PathParam("code") String code, OpinionForm form) {
        desk.opinion(new CaseId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }
}
