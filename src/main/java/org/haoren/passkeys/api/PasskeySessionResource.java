package org.haoren.passkeys.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.haoren.accounts.SignInDesk;
import org.haoren.passkeys.PasskeyProofForm;
import org.haoren.passkeys.PasskeySignInDesk;
import org.haoren.passkeys.RequestOptions;
import org.haoren.platform.pages.Cookies;

/** The sign-in of this client by a passkey: alone, or as the second step. */
@Path("/session/passkey")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasskeySessionResource {
    @Inject PasskeySignInDesk desk;
    @Inject SignInDesk signIns;
    @Inject Cookies cookies;
    @Inject HttpServletRequest request;

    /** What the browser is asked to sign; a cookie carries it, for five minutes. After the right password only passkeys of that account will do. */
    @POST
    @Path("challenge")
    public RequestOptions begin(@Context HttpServletResponse response) {
        var asked = desk.begin(Cookies.sealed(request, Cookies.HALFWAY).orElse(""));
        cookies.putSealed(response, Cookies.PASSKEY, asked.challenge(), PasskeySignInDesk.CHALLENGE_LASTS);
        return asked.options();
    }

    /** The answer sets a new cookie, and what this client had before ends; the token for changing calls comes from a GET of {@code /api/session}. */
    @POST
    public Response signIn(@Context HttpServletResponse response, PasskeyProofForm form) {
        var token = desk.signIn(Cookies.sealed(request, Cookies.PASSKEY).orElse(null), form, request.getHeader("User-Agent")).orRefuse();
        Cookies.value(request, Cookies.SIGN_IN).ifPresent(signIns::end);
        cookies.put(response, Cookies.PASSKEY, "", Duration.ZERO);
        cookies.begin(response, token);
        return Response.noContent().build();
    }
}
