package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.activities.hours.Source;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.Faults;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Makes certificates for those who have served, and hands them out to them. */
@ApplicationScoped
@Transactional
@Permit
public class CertificateDesk {
    private static final String CONTENT = "certificate content";
    @Inject CertificateStore store;
    @Inject Drafts drafts;
    @Inject Papers papers;
    @Inject CertificatePrint print;
    @Inject ListDesk lists;
    @Inject DisputeDesk disputes;
    @Inject ProtectionDesk protections;
    @Inject KeyedHash hash;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Of the caller's own service. The same asked again is the same certificate. @throws Refused with {@link CertificateRefusal} */
    @Permit(Role.VOLUNTEER)
    public CertificateRow issue(@NotNull CertificateForm form) {
        return issue(forms.faults(form), caller.account(), form);
    }

    /** Of the service of a ward of the caller. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public CertificateRow issueForWard(String guardianship, @NotNull CertificateForm form) {
        var faults = forms.faults(form);
        return issue(faults, faults.about(() -> protections.ward(guardianship)), form);
    }

    private CertificateRow issue(Faults faults, AccountId who, CertificateForm form) {
        rates.take(Rate.POST);
        var found = new ArrayList<Refusal>(Period.objections(form.from(), form.to(), time.today()));
        if (faults.sound("field") && form.field() != null && !form.field().isBlank() && !lists.fieldsKnown(List.of(form.field()))) found.add(CertificateRefusal.UNKNOWN_FIELD.on("field"));
        faults.refuseWith(found);
        disputes.hold(List.of(who));
        if (disputes.frozen(who)) throw new Refused(DisputeRefusal.FROZEN);
        var statement = drafts.of(who, form);
        var content = hash.of(CONTENT, statement.content(time::day));
        return store.valid(who, content).orElseGet(() -> issued(who, statement, content)).row();
    }

    private Certificate issued(AccountId who, Statement statement, String content) {
        var now = clock.instant();
        var number = CertificateNumber.random();
        var payload = statement.payload(number, settings.publicAddress(), now, time::day);
        var certificate = new Certificate(number, who, statement, content, HexFormat.of().formatHex(Hashes.sha256(payload)), now);
        store.add(certificate);
        papers.keep(certificate, payload);
        certificate.issuedAs(facts.fire(CertificateFacts.issued(certificate, now)));
        return certificate;
    }

    /** The caller's, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<CertificateRow> mine(int page) {
        return store.of(caller.account(), page).map(Certificate::row);
    }

    /** Those of a ward of the caller. */
    @Permit(Role.RESIDENT)
    public Page<CertificateRow> ofWard(String guardianship, int page) {
        return store.of(protections.ward(guardianship), page).map(Certificate::row);
    }

    /** For its holder, to be printed: PDF/A, in the visitor's language. @throws Refused where it does not hold any more */
    @Permit(Role.RESIDENT)
    public byte[] paper(String number) {
        var certificate = held(CertificateNumber.of(number).flatMap(store::find));
        Refused.ifAny(certificate.objectionsToEnding());
        return print.of(certificate, papers.open(certificate).payload());
    }

    /** For its holder, to be handed to whoever checks it by a program; also of one that has ended. */
    @Permit(Role.RESIDENT)
    public SignedRow signed(String number) {
        return signed(held(CertificateNumber.of(number).flatMap(store::find)));
    }

    /** The same while it holds. @throws Refused where it does not any more */
    @Permit(Role.RESIDENT)
    public SignedRow valid(String number) {
        var certificate = held(CertificateNumber.of(number).flatMap(store::find));
        Refused.ifAny(certificate.objectionsToEnding());
        return signed(certificate);
    }

    private SignedRow signed(Certificate certificate) {
        var opened = papers.open(certificate);
        return new SignedRow(new String(opened.payload(), StandardCharsets.UTF_8), opened.algorithm().label(), opened.signature(), opened.key(), certificate.digest(), certificate.leaf());
    }

    /** By which names a statement tells its minutes: each source, and the sum of all. */
    @Permit(Role.PUBLIC)
    public List<String> sources() {
        return Stream.concat(Arrays.stream(Source.values()).map(Source::name), Stream.of(Statement.TOTAL)).toList();
    }

    /** Its holder does not want it to hold any more: it was lost, or is in wrong hands. @throws Refused with {@link CertificateRefusal} */
    @Permit(Role.RESIDENT)
    public void withdraw(String number) {
        var certificate = held(CertificateNumber.of(number).flatMap(store::locked));
        Refused.ifAny(certificate.objectionsToEnding());
        var now = clock.instant();
        certificate.end(EndCause.HOLDER, now);
        store.flush();
        certificate.endedAs(facts.fire(CertificateFacts.ended(certificate, now)));
    }

    /** @throws Missing where it is neither the caller's nor their ward's */
    private Certificate held(Optional<Certificate> found) {
        var certificate = found.orElseThrow(() -> new Missing("certificate"));
        if (!caller.is(certificate.holder()) && !protections.guards(caller.account(), certificate.holder())) throw new Missing("certificate");
        return certificate;
    }
}
