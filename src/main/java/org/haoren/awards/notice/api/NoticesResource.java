package org.haoren.awards.notice.api;

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
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionForm;
import org.haoren.awards.notice.ObjectionId;

@Path("/notices/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject NoticeDesk notices;
    @Inject ObjectionDesk objections;

    public record Objected(ObjectionId objection) {}

    @GET
    public NoticeRow one(@PathParam("code") String code) {
        return notices.one(new NoticeId(code));
    }

    @POST
    @Path("objections")
    public Response object(@PathParam("code") String code, ObjectionForm form) {
        return Response.status(Response.Status.CREATED).entity(new Objected(objections.object(new NoticeId(code), form))).build();
    }
}
