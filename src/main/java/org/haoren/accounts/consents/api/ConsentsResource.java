package org.haoren.accounts.consents.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.accounts.consents.ConsentDesk;
import org.haoren.accounts.consents.ConsentForm;
import org.haoren.accounts.consents.PurposeRow;

@Path("/me/consents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
    @Inject ConsentDesk desk;

    @GET
    public List<PurposeRow> mine() {
        return desk.mine();
    }

    @PUT
    @Path("{purpose}")
    public Response give(@PathParam("purpose") String purpose, ConsentForm form) {
        desk.give(purpose, form);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{purpose}")
    public Response withdraw(@PathParam("purpose") String purpose) {
        desk.withdraw(purpose);
        return Response.noContent().build();
    }
}
