package org.haoren.awards.notice.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.haoren.awards.notice.AnswerForm;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionId;
import org.haoren.awards.notice.ObjectionRow;
import org.haoren.platform.store.Page;

@Path("/objections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectionsResource {
    @Inject ObjectionDesk desk;

    @GET
    public Page<ObjectionRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.waiting(page);
    }

    @GET
    @Path("{code}")
    public ObjectionRow one(@PathParam("code") String code) {
        return desk.one(new ObjectionId(code));
    }

    @POST
    @Path("{code}/answer")
    public ObjectionRow answer(@PathParam("code") String code, AnswerForm form) {
        desk.answer(new ObjectionId(code), form);
        return desk.one(new ObjectionId(code));
    }
}
