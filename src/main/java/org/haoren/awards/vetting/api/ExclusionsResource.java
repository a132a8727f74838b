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
import org.haoren.awards.vetting.DismissalForm;
import org.haoren.awards.vetting.ExclusionForm;
import org.haoren.awards.vetting.VettingDesk;

/** An exclusion is proposed by one person, and confirmed or dismissed by another. */
@Path("/cases/{code}/exclusion")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExclusionsResource {
    @Inject VettingDesk desk;

    @POST
    public Response propose(@PathParam("code") String code, ExclusionForm form) {
        desk.proposeExclusion(new CaseId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("code") String code) {
        desk.confirmExclusion(new CaseId(code));
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }

    @POST
    @Path("dismissal")
    public Response dismiss(@PathParam("code") String code, DismissalForm form) {
        desk.dismissExclusion(new CaseId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }
}
