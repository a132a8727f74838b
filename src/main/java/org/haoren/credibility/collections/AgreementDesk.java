package org.haoren.credibility.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.haoren.accounts.AccountDesk;
import org.haoren.credibility.certificates.CertificateDesk;
import org.haoren.credibility.certificates.CertificateForm;
import org.haoren.credibility.certificates.CertificateRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Asks volunteers for their certificate, and takes their word, or that of who guards them. */
@ApplicationScoped
@Transactional
@Permit
public class AgreementDesk {
    @Inject CollectionStore store;
    @Inject CertificateDesk certificates;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Caller caller;

    /** What the caller is asked. @throws Missing where there is no such collection */
    @Permit(Role.RESIDENT)
    public RequestRow asked(String code) {
        return asked(found(code), caller.account());
    }

    /** The same about a ward of the caller. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public RequestRow askedOfWard(String code, String guardianship) {
        return asked(found(code), protections.ward(guardianship));
    }

    private RequestRow asked(CertificateCollection collection, AccountId holder) {
        var opener = accounts.names(List.of(collection.opener())).get(collection.opener());
        return new RequestRow(collection.row(opener, time.today()), store.agreement(collection, holder).map(CertificateAgreement::number).orElse(null));
    }

    private CertificateCollection found(String code) {
        return store.find(code).orElseThrow(() -> new Missing("collection"));
    }

    /** The caller's certificate of the collection's period is made, where there is none yet, and is in it. @throws Refused with {@link CollectionRefusal}, or where there is nothing to certify */
    @Permit(Role.VOLUNTEER)
    public RequestRow agree(String code) {
        return agree(code, caller.account(), certificates::issue);
    }

    /** Of a ward of the caller. */
    @Permit(Role.RESIDENT)
    public RequestRow agreeForWard(String code, String guardianship) {
        return agree(code, protections.ward(guardianship), form -> certificates.issueForWard(guardianship, form));
    }

    private RequestRow agree(String code, AccountId holder, Function<CertificateForm, CertificateRow> issue) {
        var collection = store.locked(code).orElseThrow(() -> new Missing("collection"));
        if (store.agreement(collection, holder).isPresent()) throw new Refused(CollectionRefusal.ALREADY_AGREED);
        Refused.ifAny(collection.objectionsToAgreeing(time.today(), settings.number("haoren.collection.most")));
        var certificate = issue.apply(new CertificateForm(collection.from(), collection.to(), null));
        store.add(collection.agree(holder, certificate.number(), clock.instant()));
        return asked(collection, holder);
    }

    /** @throws Refused with {@link CollectionRefusal#NOT_AGREED} */
    @Permit(Role.RESIDENT)
    public void takeBack(String code) {
        takeBack(code, caller.account());
    }

    /** For a ward of the caller. */
    @Permit(Role.RESIDENT)
    public void takeBackForWard(String code, String guardianship) {
        takeBack(code, protections.ward(guardianship));
    }

    private void takeBack(String code, AccountId holder) {
        var collection = store.locked(code).orElseThrow(() -> new Missing("collection"));
        collection.takeBack(store.agreement(collection, holder).orElseThrow(() -> new Refused(CollectionRefusal.NOT_AGREED)), clock.instant());
        store.flush();
    }
}
