package org.haoren.office.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.haoren.office.SearchDesk;
import org.haoren.office.SearchForm;
import org.haoren.office.SearchRow;

/** Looking for people. No GET, because what is looked for is about somebody, and addresses are written down on the way. */
@Path("/people/searches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject SearchDesk desk;

    @POST
    public SearchRow search(SearchForm form) {
        return desk.search(form);
    }
}
