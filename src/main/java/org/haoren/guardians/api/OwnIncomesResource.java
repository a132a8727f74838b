package org.haoren.guardians.api;

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
import jakarta.ws.rs.core.Response;
import org.haoren.accounts.VerdictForm;
import org.haoren.guardians.IncomeDesk;
import org.haoren.guardians.IncomeForm;
import org.haoren.guardians.IncomeRow;
import org.haoren.platform.store.Page;

@Path("/own-incomes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnIncomesResource {
    @Inject IncomeDesk desk;

    /** Those that wait for a second person. */
    @GET
    public Page<IncomeRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.waiting(page);
    }

    @POST
    public Response record(IncomeForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.one(desk.record(form))).build();
    }

    @POST
    @Path("{income}/decision")
    public Response decide(@PathParam("income") String income, VerdictForm form) {
        desk.decide(income, form);
        return Response.noContent().build();
    }
}
