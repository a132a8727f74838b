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
import org.haoren.awards.nomination.ConsentForm;
import org.haoren.awards.vetting.VettingDesk;

/** The candidate's consent to be named. */
@Path("/cases/{code}/consent")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
    @Inject VettingDesk desk;

    @POST
    public Response consent(@PathParam("code") String code, ConsentForm form) {
        desk.consent(new CaseId(code), form);
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }
}
