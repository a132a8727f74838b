package org.haoren.volunteers.qualifications.api;

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
import java.util.List;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.CodeRow;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.qualifications.CheckDesk;
import org.haoren.volunteers.qualifications.CheckForm;
import org.haoren.volunteers.qualifications.QualificationDesk;
import org.haoren.volunteers.qualifications.QualificationForm;
import org.haoren.volunteers.qualifications.QualificationRow;

@Path("/volunteers/qualifications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QualificationsResource {
    @Inject QualificationDesk desk;
    @Inject CheckDesk checks;
    @Inject ListDesk lists;

    /** What waits for a check. */
    @GET
    public Page<QualificationRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return checks.waiting(page);
    }

    @POST
    public Response state(QualificationForm form) {
        return Response.status(Response.Status.CREATED).entity(new Stated(desk.state(form))).build();
    }

    public record Stated(String code) {}

    @GET
    @Path("kinds")
    public List<CodeRow> kinds() {
        return lists.qualifications();
    }

    @GET
    @Path("mine")
    public Page<QualificationRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    @GET
    @Path("{code}")
    public QualificationRow one(@PathParam("code") String code) {
        return checks.one(code);
    }

    @POST
    @Path("{code}/check")
    public Response check(@PathParam("code") String code, CheckForm form) {
        checks.check(code, form);
        return Response.status(Response.Status.CREATED).entity(checks.one(code)).build();
    }

    @DELETE
    @Path("{code}")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("code") String code) {
        desk.withdraw(code);
        return Response.noContent().build();
    }
}
