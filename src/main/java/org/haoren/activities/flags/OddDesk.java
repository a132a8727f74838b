package org.haoren.activities.flags;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Bilingual;

/** What a person of the office says to what a rule found odd. */
@ApplicationScoped
@Transactional
@Permit
public class OddDesk {
    @Inject OddStore flags;
    @Inject AccountDesk accounts;
    @Inject ScreenDesk presences;
    @Inject Deciders deciders;
    @Inject Event<OddDeciding> deciding;
    @Inject Event<OddUpheld> upheld;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** What nobody has looked at yet, longest open first. */
    @Permit(Role.OFFICE_CLERK)
    public Page<OddRow> open(int page) {
        return rows(flags.open(page));
    }

    /** What has come of flags, latest raised first. @param status null for those that are upheld */
    @Permit({Role.OFFICE_CLERK, Role.AUDITOR})
    public Page<OddRow> closed(OddStatus status, int page) {
        return rows(flags.of(status == null ? OddStatus.UPHELD : status, page));
    }

    @Permit(Role.OFFICE_CLERK)
    public OddRow one(String code) {
        var flag = flags.get(code);
        return flag.row(accounts.names(flag.people()));
    }

    /** What speaks against the caller's deciding it, before they try. */
    @Permit(Role.OFFICE_CLERK)
    public List<Refusal> objections(String code) {
        return objections(flags.get(code));
    }

    /** Once. Upheld, its entry is taken out by the caller with that reason, and its other open flags are moot. @throws Refused with {@link OddRefusal} */
    @Permit(Role.OFFICE_CLERK)
    public void decide(String code, @NotNull @Valid OddDecisionForm form) {
        var asked = flags.get(code);
        asked.entry().map(OddDeciding::new).ifPresent(deciding::fire);
        var all = flags.locked(asked.subject());
        var flag = all.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        Refused.ifAny(objections(flag));
        var now = clock.instant();
        flag.decide(form.verdict(), form.reason(), caller.account(), now);
        flags.flush();
        if (form.verdict() == OddVerdict.UPHELD) {
            flag.entry().ifPresent(entry -> upheld.fire(new OddUpheld(entry, form.reason().strip(), now)));
            flag.volunteer().ifPresent(volunteer -> accounts.tell(volunteer, OddLetter.UPHELD, new Bilingual(flag.zh(), flag.en()), form.reason().strip()));
        }
        facts.fire(OddFacts.decided(flag, now));
    }

    private List<Refusal> objections(OddFlag flag) {
        var letThrough = flag.volunteer().isPresent() && flag.shift().filter(shift -> presences.letThrough(caller.account(), shift, flag.volunteer().get())).isPresent();
        return flag.objections(deciders.caller(), letThrough, caller.has(Role.STATION_STAFF, flag.station().code()));
    }

    private Page<OddRow> rows(Page<OddFlag> page) {
        var names = accounts.names(page.rows().stream().flatMap(flag -> flag.people().stream()).collect(toSet()));
        return page.map(flag -> flag.row(names));
    }
}
