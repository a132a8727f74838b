package org.haoren.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.haoren.accounts.FoundPeople;
import org.haoren.accounts.PeopleDesk;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerNumber;

/** Finds somebody by whatever of them is at hand, a volunteer's number too. */
@ApplicationScoped
@Transactional
@Permit
public class SearchDesk {
    @Inject FormCheck forms;
    @Inject PeopleDesk people;
    @Inject VolunteerDesk volunteers;

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public SearchRow search(@NotNull SearchForm form) {
        forms.faults(form).refuseWith(List.of());
        var found = VolunteerNumber.of(form.text()).map(number -> people.these(volunteers.byNumber(number).stream().toList()))
                .orElseGet(() -> people.search(form.text(), form.page()));
        var numbers = volunteers.numbers(found.page().rows().stream().map(FoundPeople.Found::id).toList());
        return new SearchRow(found.page().map(each -> new PersonRow(each.row(), numbers.get(each.id()), each.child())), found.more());
    }
}
