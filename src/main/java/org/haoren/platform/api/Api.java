package org.haoren.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Haoren", version = "1", description = "A city's volunteers and its good people. Changing calls by a signed-in "
        + "session carry X-CSRF-Token, which GET /api/session gives. Refusals are application/problem+json (RFC 9457); 429 and 503 say in Retry-After when to come again."))
public class Api extends Application {}
