package org.haoren.activities.commendations.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.activities.commendations.CommendationDesk;
import org.haoren.activities.commendations.CommendationForm;
import org.haoren.activities.commendations.CommendationRow;
import org.haoren.platform.store.Page;

@Path("/commendations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommendationsResource {
    @Inject CommendationDesk desk;

    @POST
    public Response commend(CommendationForm form) {
        return Response.status(Response.Status.CREATED).entity(new Given(desk.commend(form))).build();
    }

    /** The code of the commendation. */
    public record Given(String code) {}

    @GET
    @Path("mine")
    public Page<CommendationRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** What a station commends. @param host its code, or {@code office} */
    @GET
    @Path("of/{host}")
    public Page<CommendationRow> published(@PathParam("host") String host, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.published(host, page);
    }

    @POST
    @Path("{code}/agreement")
    @Consumes(MediaType.WILDCARD)
    public Response agree(@PathParam("code") String code) {
        desk.agree(code);
        return Response.noContent().build();
    }

    @POST
    @Path("{code}/refusal")
    @Consumes(MediaType.WILDCARD)
    public Response decline(@PathParam("code") String code) {
        desk.decline(code);
        return Response.noContent().build();
    }

    /** Public no more. */
    @DELETE
    @Path("{code}/agreement")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("code") String code) {
        desk.takeBack(code);
        return Response.noContent().build();
    }
}
