package org.haoren.awards.vetting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.vetting.CheckForm;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.awards.vetting.VettingFileRow;

/** GET gives the case's vetting as it stands, POST records the check. */
@Path("/cases/{code}/check")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecksResource {
    @Inject VettingDesk desk;

    @GET
    public VettingFileRow file(@PathParam("code") String code) {
        return desk.file(new CaseId(code));
    }

    @POST
    public Response check(@PathParam("code") String code, CheckForm form) {
        desk.check(new CaseId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }
}
