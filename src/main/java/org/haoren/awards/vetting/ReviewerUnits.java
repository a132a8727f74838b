package org.haoren.awards.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;

/** In whose name a reviewer speaks. */
@ApplicationScoped
class ReviewerUnits {
    @Inject Caller caller;

    /** The unit named, or the reviewer's only one; empty where there is none of either. */
    String speaking(OpinionForm form) {
        var units = caller.scopes(Role.DEPARTMENT_REVIEWER);
        var named = form.unit() == null ? "" : form.unit().strip();
        return named.isEmpty() && units.size() == 1 ? units.iterator().next() : named;
    }

    List<Refusal> objections(OpinionForm form) {
        var unit = speaking(form);
        var found = new ArrayList<Refusal>();
        if (unit.isEmpty()) found.add(VettingRefusal.UNIT_NEEDED.on("unit"));
        else if (!caller.scopes(Role.DEPARTMENT_REVIEWER).contains(unit)) found.add(VettingRefusal.NOT_YOUR_UNIT.on("unit"));
        var silent = form.text() == null || form.text().isBlank();
        if (form.verdict() != null && form.verdict() != Verdict.AGREE && silent) found.add(VettingRefusal.WORDS_NEEDED.on("text"));
        return found;
    }
}
