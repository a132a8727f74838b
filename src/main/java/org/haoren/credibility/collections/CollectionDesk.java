package org.haoren.credibility.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.credibility.certificates.HandedPaper;
import org.haoren.credibility.certificates.HandingDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Opens collections, and hands whoever opened one what volunteers have agreed to. */
@ApplicationScoped
@Transactional
@Permit
public class CollectionDesk {
    @Inject CollectionStore store;
    @Inject HandingDesk papers;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @throws Refused with {@link CollectionRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public CollectionRow open(@NotNull CollectionForm form) {
        rates.take(Rate.POST);
        forms.faults(form).refuseWith(CertificateCollection.objections(form, time.today(), settings.number("haoren.collection.open-days")));
        var collection = new CertificateCollection(caller.account(), form, clock.instant());
        store.add(collection);
        facts.fire(CollectionFacts.opened(collection, clock.instant()));
        return row(collection);
    }

    /** The caller's, the latest first. */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public Page<CollectionRow> mine(int page) {
        var name = name(caller.account());
        return store.of(caller.account(), page).map(each -> each.row(name, time.today()));
    }

    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public CollectionRow one(String code) {
        return row(opened(code));
    }

    /** Who agreed, in that order, with the certificates as they are now. */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public Page<AgreementRow> agreements(String code, int page) {
        var found = store.agreements(opened(code), page);
        var names = accounts.names(found.rows().stream().map(CertificateAgreement::holder).toList());
        var certificates = papers.rows(found.rows().stream().map(CertificateAgreement::number).toList());
        return found.map(each -> new AgreementRow(names.getOrDefault(each.holder(), ""), each.agreedAt(), certificates.get(each.number())));
    }

    /** Nobody agrees any more; who has agreed may still take it back. */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public void close(String code) {
        opened(code);
        store.locked(code).orElseThrow().close(clock.instant());
    }

    /** All papers that hold, as one document: PDF/A. @throws Refused with {@link CollectionRefusal#NO_PAPERS} */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public byte[] papers(String code) {
        var collection = opened(code);
        var handed = store.agreements(collection).stream().map(each -> new HandedPaper(each.holder(), each.number())).toList();
        var made = papers.print(handed, collection.unit()).orElseThrow(() -> new Refused(CollectionRefusal.NO_PAPERS));
        facts.fire(CollectionFacts.printed(collection, made.papers(), clock.instant()));
        return made.pdf();
    }

    /** @throws Missing where it is not the caller's */
    private CertificateCollection opened(String code) {
        return store.find(code).filter(found -> caller.is(found.opener())).orElseThrow(() -> new Missing("collection"));
    }

    private CollectionRow row(CertificateCollection collection) {
        return collection.row(name(collection.opener()), time.today());
    }

    private String name(AccountId opener) {
        return accounts.names(List.of(opener)).get(opener);
    }
}
