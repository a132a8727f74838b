package org.haoren.passkeys.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.haoren.passkeys.CreationOptions;
import org.haoren.passkeys.NewPasskeyForm;
import org.haoren.passkeys.PasskeyDesk;
import org.haoren.passkeys.PasskeyRow;
import org.haoren.passkeys.PasskeySignInDesk;
import org.haoren.platform.pages.Cookies;

/** One's own passkeys. */
@Path("/me/passkeys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasskeysResource {
    @Inject PasskeyDesk desk;
    @Inject Cookies cookies;
    @Inject HttpServletRequest request;

    @GET
    public List<PasskeyRow> mine() {
        return desk.mine();
    }

    /** What the browser is asked to make; a cookie carries what it has to sign, for five minutes. */
    @POST
    @Path("challenge")
    public CreationOptions begin(@CookieParam(Cookies.SIGN_IN) String token, @Context HttpServletResponse response) {
        var asked = desk.begin(token);
        cookies.putSealed(response, Cookies.PASSKEY, asked.challenge(), PasskeySignInDesk.CHALLENGE_LASTS);
        return asked.options();
    }

    /** What the browser made. */
    @POST
    public Response add(@CookieParam(Cookies.SIGN_IN) String token, @Context HttpServletResponse response, NewPasskeyForm form) {
        var code = desk.add(token, Cookies.sealed(request, Cookies.PASSKEY).orElse(null), form);
        cookies.put(response, Cookies.PASSKEY, "", Duration.ZERO);
        return Response.status(Response.Status.CREATED).entity(desk.mine(code)).build();
    }

    /** All other sign-ins end. */
    @DELETE
    @Path("{code}")
    public Response remove(@CookieParam(Cookies.SIGN_IN) String token, @PathParam("code") String code) {
        desk.remove(token, code);
        return Response.noContent().build();
    }
}
