package org.haoren.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** What a recommendation is measured by, gathered from the round, the city and the caller. */
@ApplicationScoped
class RecommendationRules {
    @Inject RoundDesk rounds;
    @Inject DistrictDesk districts;
    @Inject Uploads uploads;
    @Inject CityTime time;
    @Inject Caller caller;

    /** @throws Refused with every reason at once */
    void check(RecommendationForm form, Instant now) {
        var known = districts.all().stream().anyMatch(each -> each.id().code().equals(form.district()));
        Refused.ifAny(objections(form, rounds.one(new RoundId(form.round())), caller.verified(), known, now));
        requireOwn(form.portrait(), FileKind.IMAGE, "portrait");
        requireOwn(form.evidence(), FileKind.EVIDENCE, "evidence");
    }

    static List<Refusal> objections(RecommendationForm form, RoundRow round, boolean verified, boolean districtKnown, Instant now) {
        var found = new ArrayList<Refusal>();
        if (!verified) found.add(NominationRefusal.NOT_VERIFIED);
        if (!round.nominating(now)) found.add(NominationRefusal.NOMINATION_NOT_OPEN);
        if (round.category(form.category()) == null) found.add(NominationRefusal.UNKNOWN_CATEGORY.on("category"));
        if (!districtKnown) found.add(NominationRefusal.UNKNOWN_DISTRICT.on("district"));
        if (PersonKey.of(form.name(), "").name().isEmpty()) found.add(NominationRefusal.NOT_A_NAME.on("name"));
        return found;
    }

    private void requireOwn(FileId file, FileKind kind, String field) {
        if (file == null) return;
        try {
            uploads.requireOwn(file, kind);
        } catch (Refused e) {
            throw new Refused(e.reasons().stream().map(reason -> reason.on(field)).toList());
        }
    }

    void checkConsent(ConsentForm form, List<AccountId> recommenders) {
        var found = new ArrayList<Refusal>();
        if (recommenders.contains(caller.account())) found.add(NominationRefusal.OWN_RECOMMENDATION);
        if (form.givenOn().isAfter(time.today())) found.add(NominationRefusal.CONSENT_IN_FUTURE.on("givenOn"));
        Refused.ifAny(found);
    }
}
