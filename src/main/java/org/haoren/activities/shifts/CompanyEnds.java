package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.GuardianGone;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;

/** Whoever guards a ward no more is no company for them: places ahead that the ward has only beside them are given back, those beside another guardian stay. */
@ApplicationScoped
class CompanyEnds {
    @Inject ShiftStore shifts;
    @Inject ShiftPeople people;
    @Inject WaitingList list;
    @Inject AccountDesk accounts;
    @Inject Facts facts;

    void hear(@Observes GuardianGone gone) {
        people.lock(List.of(gone.ward()));
        var told = new ArrayList<Fact>();
        for (var shift : shifts.locked(shifts.ahead(gone.ward(), gone.at()).stream().map(SignUp::shift).toList())) {
            var left = people.leftAlone(shift, List.of(gone.ward()));
            left.forEach(place -> accounts.tell(gone.ward(), ShiftLetter.COMPANY_GONE));
            told.addAll(list.giveBack(shift, left, gone.at()));
        }
        if (!told.isEmpty()) facts.fireAll(told);
    }
}
