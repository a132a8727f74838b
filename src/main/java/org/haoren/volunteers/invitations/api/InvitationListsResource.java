package org.haoren.volunteers.invitations.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.invitations.FaultRow;
import org.haoren.volunteers.invitations.ImportDesk;
import org.haoren.volunteers.invitations.ListDecisionForm;
import org.haoren.volunteers.invitations.ListForm;
import org.haoren.volunteers.invitations.ListRow;

@Path("/invitation-lists")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationListsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    @Inject ImportDesk desk;

    /** The file is the body. 202: it is read in the background. @param origin who kept the list */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response handIn(InputStream body, @HeaderParam("X-File-Name") String name, @QueryParam("origin") String origin) {
        return Response.accepted(desk.one(desk.handIn(body, name, new ListForm(origin)))).build();
    }

    @GET
    public Page<ListRow> list(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.list(page);
    }

    /** A list with nobody in it. */
    @GET
    @Path("template")
    @Produces(CSV)
    public Response template() {
        return Response.ok(desk.template()).header("Content-Disposition", "attachment; filename=\"list.csv\"").build();
    }

    @GET
    @Path("{code}")
    public ListRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    @GET
    @Path("{code}/faults")
    public Page<FaultRow> faults(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.faults(code, page);
    }

    @GET
    @Path("{code}/report")
    @Produces(CSV)
    public Response report(@PathParam("code") String code) {
        return Response.ok(desk.report(code)).header("Content-Disposition", "attachment; filename=\"report-" + code + ".csv\"").build();
    }

    @POST
    @Path("{code}/decision")
    public Response decide(@PathParam("code") String code, ListDecisionForm form) {
        desk.decide(code, form);
        return Response.noContent().build();
    }
}
