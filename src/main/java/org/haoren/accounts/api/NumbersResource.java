package org.haoren.accounts.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.haoren.accounts.NumberDesk;
import org.haoren.accounts.NumberForm;
import org.haoren.accounts.WholeNumberRow;

/** Opening a whole document number is an act that is kept, hence no GET. */
@Path("/accounts/number-readings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NumbersResource {
    @Inject NumberDesk desk;

    @POST
    public WholeNumberRow open(NumberForm form) {
        return desk.open(form);
    }
}
