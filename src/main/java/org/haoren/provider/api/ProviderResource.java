package org.haoren.provider.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.provider.ProviderDesk;
import org.haoren.provider.ProviderRow;

/** Whether there is an identity service and the caller's account is linked with it. The way there and back is for a browser. */
@Path("/session/provider")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProviderResource {
    @Inject ProviderDesk desk;

    @GET
    public ProviderRow row() {
        return desk.row();
    }

    @DELETE
    public Response unlink() {
        desk.unlink();
        return Response.noContent().build();
    }
}
