package org.haoren.awards.honours.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourId;
import org.haoren.awards.honours.HonourRow;
import org.haoren.awards.honours.StoryForm;
import org.haoren.platform.store.Page;

@Path("/honours")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HonoursResource {
    @Inject HonourDesk desk;

    @GET
    public Page<HonourRow> wall(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.wall(page);
    }

    @GET
    @Path("{code}")
    public HonourRow one(@PathParam("code") String code) {
        return desk.one(new HonourId(code));
    }

    @PUT
    @Path("{code}/story")
    public HonourRow story(@PathParam("code") String code, StoryForm form) {
        desk.story(new HonourId(code), form);
        return desk.one(new HonourId(code));
    }
}
