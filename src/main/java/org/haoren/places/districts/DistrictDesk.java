package org.haoren.places.districts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Where things are in the city. */
@ApplicationScoped
@Transactional
@Permit
public class DistrictDesk {
    @Inject DistrictStore districts;
    @Inject Clock clock;
    @Inject Facts facts;

    /** The whole tree, each district before those that lie in it. */
    @Permit(Role.PUBLIC)
    public List<DistrictRow> all() {
        return districts.tree().all();
    }

    /** The same by their codes, for who names several of them. */
    @Permit(Role.PUBLIC)
    public Map<String, DistrictRow> byCode() {
        return districts.tree().byCode();
    }

    /** @throws Missing for an unknown code */
    @Permit(Role.PUBLIC)
    public DistrictRow one(DistrictId id) {
        return find(id).orElseThrow(() -> new Missing(id));
    }

    /** Empty for an unknown code. */
    @Permit(Role.PUBLIC)
    public Optional<DistrictRow> find(DistrictId id) {
        return districts.tree().one(id.code());
    }

    @Permit(Role.PUBLIC)
    public boolean known(DistrictId id) {
        return districts.district(id.code()).isPresent();
    }

    /** The district and everything that lies in it; empty for an unknown code. */
    @Permit(Role.PUBLIC)
    public List<DistrictRow> within(DistrictId id) {
        return districts.tree().within(id.code());
    }

    /** @throws Refused with {@link DistrictRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public DistrictId add(@NotNull @Valid DistrictForm form) {
        var parent = form.parent() == null || form.parent().isBlank() ? null : form.parent().strip();
        objection(form.kind(), parent).ifPresent(reason -> {
            throw new Refused(reason.on("parent"));
        });
        if (districts.district(form.code()).isPresent()) throw new Refused(DistrictRefusal.CODE_TAKEN.on("code"));
        try {
            districts.add(new District(form, parent));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "district_code")) throw new Refused(DistrictRefusal.CODE_TAKEN.on("code"));
            throw e;
        }
        var id = new DistrictId(form.code());
        facts.fire(new DistrictAdded(id, clock.instant()));
        return id;
    }

    private Optional<DistrictRefusal> objection(DistrictKind kind, String parent) {
        if (kind == DistrictKind.CITY) {
            if (parent != null) return Optional.of(DistrictRefusal.CITY_HAS_NO_PARENT);
            return districts.city() ? Optional.of(DistrictRefusal.ONLY_ONE_CITY) : Optional.empty();
        }
        var around = parent == null ? Optional.<District>empty() : districts.district(parent);
        if (around.isEmpty()) return Optional.of(DistrictRefusal.UNKNOWN_PARENT);
        return kind.within(around.get().kind()) ? Optional.empty() : Optional.of(DistrictRefusal.PARENT_OF_WRONG_LEVEL);
    }
}
