package org.haoren.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper for this exception that answers with an HTML page; only one for the very same type comes before it. */
@Provider
@ApplicationScoped
public class InvalidProblem implements ExceptionMapper<ConstraintViolationException> {
    @Inject Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return problems.toResponse(invalid);
    }
}
