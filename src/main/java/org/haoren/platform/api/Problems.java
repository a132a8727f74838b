package org.haoren.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.files.FileRefusal;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.FactorMissing;
import org.haoren.platform.permit.NotSignedIn;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.refusal.TooMany;
import org.haoren.platform.store.Gone;
import org.haoren.platform.words.Violations;
import org.haoren.platform.words.Words;

/** The one place where what went wrong becomes an API answer. Nothing of the stack leaves the house. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    @Inject Words words;
    @Inject Violations violations;

    @Override
    public Response toResponse(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) return known;
        }
        if (Gone.is(failure)) {
            LOG.log(Level.WARNING, () -> "The database cannot be reached: " + failure.getMessage());
            return Response.fromResponse(Problem.of(503, words.of("problem.gone"), List.of())).header("Retry-After", Gone.RETRY_AFTER_SECONDS).build();
        }
        var incident = Codes.random(8);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        return Problem.of(500, words.of("problem.500", incident), List.of());
    }

    private Response known(Throwable cause) {
        if (cause instanceof Refused refused) return refused(refused);
        if (cause instanceof ConstraintViolationException invalid) return invalid(invalid);
        if (cause instanceof Busy busy) return Response.fromResponse(plain(503)).header("Retry-After", busy.afterSeconds()).build();
        if (cause instanceof TooMany many) return tooMany(many);
        if (cause instanceof Misshapen misshapen) return misshapen(misshapen);
        if (cause instanceof Missing) return plain(404);
        if (cause instanceof Denied) return plain(403);
        if (cause instanceof FactorMissing)
            return Problem.of(403, words.of("problem.factorMissing"), List.of(new Problem.Reason(null, "SECOND_FACTOR_MISSING", words.of("problem.factorMissing"))));
        if (cause instanceof NotSignedIn) return plain(401);
        if (cause instanceof JsonbException || cause instanceof ProcessingException || cause instanceof jakarta.json.JsonException) return plain(400);
        if (cause instanceof WebApplicationException web) return plain(web.getResponse().getStatus());
        return null;
    }

    private Response tooMany(TooMany many) {
        return Response.fromResponse(Problem.of(429, words.of("problem.429", many.afterMinutes()), List.of())).header("Retry-After", many.afterSeconds()).build();
    }

    private Response plain(int status) {
        var key = "problem." + status;
        return Problem.of(status, words.has(key) ? words.of(key) : words.of("problem.other"), List.of());
    }

    private Response refused(Refused refused) {
        var status = refused.reasons().stream().anyMatch(reason -> reason.name().equals(FileRefusal.TOO_LARGE.name())) ? 413 : 409;
        return Problem.of(status, words.of("problem." + status), refused.reasons().stream()
                .map(reason -> new Problem.Reason(reason.field(), reason.name(), words.of(reason))).toList());
    }

    private Response misshapen(Misshapen misshapen) {
        return Problem.of(400, words.of("problem.400"), misshapen.parts().stream()
                .map(part -> new Problem.Reason(part.field(), part.kind(), words.of("problem.kind." + part.kind()))).toList());
    }

    private Response invalid(ConstraintViolationException invalid) {
        return Problem.of(422, words.of("problem.422"), violations.of(invalid).stream()
                .map(said -> new Problem.Reason(said.field(), said.code(), said.message())).toList());
    }
}
