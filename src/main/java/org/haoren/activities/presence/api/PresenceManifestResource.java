package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.haoren.platform.config.City;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** For telephones that keep the page for places without a network. */
@Path("/presences/manifest")
@ApplicationScoped
@Produces("application/manifest+json")
public class PresenceManifestResource {
    private static final String PAGE = "/activities/presence/offline";
    @Inject City city;
    @Inject Words words;
    @Inject Visitor visitor;

    @GET
    public ManifestRow manifest() {
        var title = words.of("activities.presence.offline.title");
        return new ManifestRow(PAGE, title + " · " + city.getPortal(), title, visitor.getLanguage(), PAGE, "/activities/presence/", "standalone", "#ffffff", "#b3261e",
                List.of(new ManifestRow.Icon("/look/seal.svg", "any", "image/svg+xml")));
    }
}
