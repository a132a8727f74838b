package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.NumberDesk;
import org.haoren.activities.hours.CertifiedDesk;
import org.haoren.activities.hours.CertifiedRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;

/** Gathers what a certificate is to say. */
@ApplicationScoped
class Drafts {
    @Inject CertifiedDesk hours;
    @Inject VolunteerDesk volunteers;
    @Inject AccountDesk accounts;
    @Inject NumberDesk numbers;
    @Inject Settings settings;
    @Inject CityTime time;

    /** What is in it stays as it is until the end of the transaction. @throws Refused where there is nothing to say, or more than fits */
    Statement of(AccountId who, CertificateForm form) {
        var registration = volunteers.registration(who).orElseThrow(() -> new Missing("volunteer"));
        var field = form.field() == null || form.field().isBlank() ? null : form.field();
        var entries = entries(who, form, field);
        var from = form.from() == null ? time.day(entries.get(0).servedAt()) : form.from();
        var holder = new Statement.Holder(accounts.names(List.of(who)).getOrDefault(who, ""), registration.number(), numbers.forPaper(who).orElse(null));
        return new Statement(holder, new Period(from, last(form)), field, entries, issuer());
    }

    private List<CertifiedRow> entries(AccountId who, CertificateForm form, String field) {
        var from = time.startOf(form.from() == null ? Period.EARLIEST : form.from());
        var to = time.startOf(last(form).plusDays(1));
        var most = settings.number("haoren.certificate.entries");
        if (hours.count(who, from, to) > most) throw new Refused(CertificateRefusal.TOO_MANY_ENTRIES.with(most));
        var entries = hours.held(who, from, to).stream().filter(entry -> field == null || field.equals(entry.field())).toList();
        if (entries.isEmpty()) throw new Refused(CertificateRefusal.NOTHING_CONFIRMED);
        return entries;
    }

    private LocalDate last(CertificateForm form) {
        return form.to() == null ? time.today() : form.to();
    }

    private Statement.Issuer issuer() {
        var contact = settings.text("haoren.certificate.contact");
        return new Statement.Issuer(settings.text("haoren.city.office"), settings.text("haoren.city.office.en"), settings.text("haoren.certificate.person"),
                settings.text("haoren.certificate.handler"), contact.isEmpty() ? settings.publicAddress() : contact, settings.text("haoren.certificate.remarks"));
    }
}
