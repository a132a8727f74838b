package org.haoren.volunteers.disputes.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.volunteers.disputes.CheckForm;
import org.haoren.volunteers.disputes.CounterForm;
import org.haoren.volunteers.disputes.KeptRow;
import org.haoren.volunteers.disputes.SelfCheckDesk;

@Path("/self-checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelfChecksResource {
    @Inject SelfCheckDesk desk;

    @GET
    @Path("challenge")
    public ChallengeRow challenge() {
        return desk.challenge();
    }

    /** 202, whatever is kept. */
    @POST
    public Response ask(CheckForm form) {
        desk.ask(form);
        return Response.accepted().build();
    }

    /** For the clerk in front of whom the person stands. */
    @POST
    @Path("counter")
    public KeptRow atCounter(CounterForm form) {
        return desk.atCounter(form);
    }
}
