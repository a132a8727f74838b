package org.haoren.awards.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** In whose name a reviewer speaks. */
@ApplicationScoped
class ReviewerUnits {
    @Inject Caller caller;

    /** The unit named, or the reviewer's only one; together with what else is wrong with the opinion. */
    String speaking(OpinionForm form) {
        var units = caller.scopes(Role.DEPARTMENT_REVIEWER);
        var named = form.unit() == null ? "" : form.unit().strip();
        var unit = named.isEmpty() && units.size() == 1 ? units.iterator().next() : named;
        var found = new ArrayList<Refusal>();
        if (unit.isEmpty()) found.add(VettingRefusal.UNIT_NEEDED.on("unit"));
        else if (!units.contains(unit)) found.add(VettingRefusal.NOT_YOUR_UNIT.on("unit"));
        if (form.verdict() != Verdict.AGREE && (form.text() == null || form.text().isBlank())) found.add(VettingRefusal.WORDS_NEEDED.on("text"));
        Refused.ifAny(found);
        return unit;
    }
}
