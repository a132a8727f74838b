package org.haoren.credibility.badges.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.credibility.badges.BadgeDesk;

@Path("/badges")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BadgesResource {
    private static final String TOKEN = "application/vc+jwt";
    @Inject BadgeDesk desk;

    /** The certificate as an Open Badges 3.0 credential, for its holder. */
    @GET
    @Path("certificates/{number}")
    @Produces(TOKEN)
    public Response badge(@PathParam("number") String number) {
        return Response.ok(desk.badge(number)).header("Content-Disposition", "attachment; filename=\"badge.jwt\"").build();
    }

    /** Who answers for badges. */
    @GET
    @Path("issuer")
    public JsonObject issuer() {
        return desk.issuer();
    }

    /** What a badge is given for. */
    @GET
    @Path("achievement")
    public JsonObject achievement() {
        return desk.achievement();
    }

    /** By which badges are signed: a JSON Web Key. */
    @GET
    @Path("keys/{key}")
    public String key(@PathParam("key") String key) {
        return desk.key(key);
    }

    /** Which certificates do not hold any more: a W3C Bitstring Status List credential. */
    @GET
    @Path("status/{list}")
    @Produces(TOKEN)
    public Response status(@PathParam("list") String list) {
        return Response.ok(desk.status(list)).header("Cache-Control", "public, max-age=60").build();
    }
}
