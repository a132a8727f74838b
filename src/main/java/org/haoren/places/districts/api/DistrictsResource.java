package org.haoren.places.districts.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictForm;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictRow;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.districts.UnitForm;
import org.haoren.places.districts.UnitId;
import org.haoren.places.districts.UnitRow;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DistrictsResource {
    @Inject DistrictDesk districts;
    @Inject UnitDesk units;

    @GET
    @Path("districts")
    public List<DistrictRow> districts() {
        return districts.all();
    }

    @GET
    @Path("districts/{code}")
    public DistrictRow district(@PathParam("code") String code) {
        return districts.one(new DistrictId(code));
    }

    @POST
    @Path("districts")
    public Response add(DistrictForm form) {
        return Response.status(Response.Status.CREATED).entity(districts.one(districts.add(form))).build();
    }

    @GET
    @Path("units")
    public List<UnitRow> units() {
        return units.all();
    }

    @GET
    @Path("units/{code}")
    public UnitRow unit(@PathParam("code") String code) {
        return units.one(new UnitId(code));
    }

    @POST
    @Path("units")
    public Response add(UnitForm form) {
        return Response.status(Response.Status.CREATED).entity(units.one(units.add(form))).build();
    }
}
