package org.haoren.awards.vetting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.vetting.VettingDesk;

/** The second clerk's decision. */
@Path("/cases/{code}/shortlisting")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShortlistingResource {
    @Inject VettingDesk desk;

    @POST
    public Response shortlist(@PathParam("code") String code) {
        desk.shortlist(new CaseId(code));
        return Response.status(Response.Status.CREATED).entity(desk.file(new CaseId(code))).build();
    }
}
