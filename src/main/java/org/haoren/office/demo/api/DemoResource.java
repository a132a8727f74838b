package org.haoren.office.demo.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.haoren.office.demo.ClockForm;
import org.haoren.office.demo.DemoDesk;
import org.haoren.office.demo.DemoPerson;
import org.haoren.platform.mail.MessageRow;
import org.haoren.platform.store.Page;

@Path("/demo")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoResource {
    @Inject DemoDesk desk;

    public record Now(Instant now) {}

    @GET
    @Path("clock")
    public Now now() {
        return new Now(desk.now());
    }

    @POST
    @Path("clock")
    public Now forward(ClockForm form) {
        return new Now(desk.forward(form));
    }

    @GET
    @Path("people")
    public List<DemoPerson> people() {
        return desk.people();
    }

    /** The messages that would have gone out, latest first. */
    @GET
    @Path("messages")
    public Page<MessageRow> messages(@QueryParam("to") String to, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.messages(to, page);
    }
}
