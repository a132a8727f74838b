package org.haoren.places.districts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** The organisations that the city deals with. */
@ApplicationScoped
@Transactional
@Permit
public class UnitDesk {
    @Inject DistrictStore districts;
    @Inject Clock clock;
    @Inject Facts facts;

    /** At most 2,000, in the order in which they were added. */
    @Permit(Role.PUBLIC)
    public List<UnitRow> all() {
        return districts.units().stream().map(Unit::row).toList();
    }

    /** @throws Missing for an unknown code */
    @Permit(Role.PUBLIC)
    public UnitRow one(UnitId id) {
        return districts.unit(id.code()).orElseThrow(() -> new Missing(id)).row();
    }

    @Permit(Role.PUBLIC)
    public boolean has(UnitId id) {
        return districts.unit(id.code()).isPresent();
    }

    /** @throws Refused with {@link DistrictRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public UnitId add(@NotNull @Valid UnitForm form) {
        var found = new ArrayList<Refusal>();
        var creditCode = CreditCode.of(form.creditCode());
        if (creditCode.isEmpty()) found.add(DistrictRefusal.CREDIT_CODE_WRONG.on("creditCode"));
        if (districts.district(form.district()).isEmpty()) found.add(DistrictRefusal.UNKNOWN_DISTRICT.on("district"));
        Refused.ifAny(found);
        try {
            districts.add(new Unit(form, creditCode.orElseThrow()));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "district_unit_credit_code")) throw new Refused(DistrictRefusal.CREDIT_CODE_TAKEN.on("creditCode"));
            if (Constraints.violated(e, "district_unit_code")) throw new Refused(DistrictRefusal.CODE_TAKEN.on("code"));
            throw e;
        }
        var id = new UnitId(form.code());
        facts.fire(new UnitAdded(id, clock.instant()));
        return id;
    }
}
