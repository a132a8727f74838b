package org.haoren.volunteers.api;

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
import org.haoren.platform.refusal.Missing;
import org.haoren.volunteers.CardDesk;
import org.haoren.volunteers.CardRow;
import org.haoren.volunteers.NumberRow;
import org.haoren.volunteers.PassRow;

@Path("/volunteers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CardsResource {
    @Inject CardDesk desk;

    @GET
    @Path("card")
    public CardRow mine() {
        return desk.mine();
    }

    @POST
    @Path("card/renewal")
    @Consumes(MediaType.WILDCARD)
    public Response renew() {
        desk.renew();
        return Response.status(Response.Status.CREATED).entity(desk.mine()).build();
    }

    @GET
    @Path("card/paper")
    @Produces("application/pdf")
    public Response paper() {
        return Response.ok(desk.paper()).header("Content-Disposition", "inline; filename=\"card.pdf\"").build();
    }

    @GET
    @Path("passes/{card}")
    public PassRow pass(@PathParam("card") String card) {
        return desk.pass(card);
    }

    /** Whether a number was given. */
    @GET
    @Path("numbers/{number}")
    public NumberRow check(@PathParam("number") String number) {
        return desk.check(number).orElseThrow(() -> new Missing(number));
    }
}
