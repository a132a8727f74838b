package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.presence.TerminalDesk;
import org.haoren.activities.presence.TerminalForm;
import org.haoren.activities.presence.TerminalPassDesk;
import org.haoren.activities.presence.TerminalPassForm;
import org.haoren.activities.presence.TerminalRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.pages.Cookies;

/** Terminals of stations, and passing at one of them, which a cookie tells from other devices. */
@Path("/terminals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerminalsResource {
    @Inject TerminalDesk desk;
    @Inject TerminalPassDesk passes;
    @Inject Cookies cookies;

    /** Those of a station that are open, for its staff. */
    @GET
    public List<TerminalRow> of(@QueryParam("station") @DefaultValue("") String station) {
        return desk.of(new StationId(station));
    }

    /** This client is the terminal from now on, and carries a cookie that says so. A sign-in that it has goes on. */
    @POST
    public Response open(@Context HttpServletResponse response, TerminalForm form) {
        var opened = desk.open(form);
        cookies.put(response, Cookies.TERMINAL, opened.token(), desk.lasts());
        return Response.status(Response.Status.CREATED).entity(opened.terminal()).build();
    }

    @DELETE
    @Path("{terminal}")
    public Response close(@PathParam("terminal") String code) {
        desk.close(code);
        return Response.noContent().build();
    }

    @POST
    @Path("check-ins")
    public Response checkIn(@CookieParam(Cookies.TERMINAL) String token, TerminalPassForm form) {
        return Response.status(Response.Status.CREATED).entity(passes.checkIn(token, form)).build();
    }

    @POST
    @Path("check-outs")
    public Response checkOut(@CookieParam(Cookies.TERMINAL) String token, TerminalPassForm form) {
        return Response.status(Response.Status.CREATED).entity(passes.checkOut(token, form)).build();
    }
}
