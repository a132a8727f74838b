package org.haoren.credibility.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.haoren.accounts.WholeNumberRow;
import org.haoren.activities.hours.CertifiedRow;
import org.haoren.activities.hours.Source;
import org.haoren.platform.crypto.CanonicalJson;

/** All that a certificate says, in the one form that is hashed and signed: JSON by RFC 8785, of texts and objects alone. A stranger's verifier builds on it. */
final class Statement {
    static final String FORMAT = "haoren-certificate/1";
    static final String TOTAL = "total";
    /** Said of every certificate; another source only where there is something of it. */
    private static final Set<Source> ALWAYS = EnumSet.of(Source.CHECK_IN, Source.ROLL_CALL, Source.WISH);
    private final Holder holder;
    private final Period period;
    private final String field;
    private final List<CertifiedRow> entries;
    private final Issuer issuer;

    /** @param number of the volunteer @param document null where nobody has verified who they are */
    record Holder(String name, String number, WholeNumberRow document) {
        boolean verified() {
            return document != null;
        }
    }

    /** Who answers for it, as the settings say. */
    record Issuer(String name, String nameEn, String person, String handler, String contact, String remarks) {}

    /** @param field null for all @param entries at least one */
    Statement(Holder holder, Period period, String field, List<CertifiedRow> entries, Issuer issuer) {
        this.holder = holder;
        this.period = period;
        this.field = field;
        this.entries = List.copyOf(entries);
        this.issuer = issuer;
    }

    Holder holder() {
        return holder;
    }

    Period period() {
        return period;
    }

    String field() {
        return field;
    }

    List<CertifiedRow> entries() {
        return entries;
    }

    SourceMinutes minutes() {
        return SourceMinutes.of(entries);
    }

    /** What it is about, without number and date: equal where nothing that it says has changed. @param days of moments, in the city */
    String content(Function<Instant, LocalDate> days) {
        return new String(CanonicalJson.bytes(said(days)), StandardCharsets.UTF_8);
    }

    /** What is signed. @param portal its address */
    byte[] payload(CertificateNumber number, String portal, Instant at, Function<Instant, LocalDate> days) {
        var whole = said(days);
        whole.put("format", FORMAT);
        whole.put("number", number.value());
        whole.put("portal", portal);
        whole.put("issuedAt", at.toString());
        whole.put("issuedOn", days.apply(at).toString());
        return CanonicalJson.bytes(whole);
    }

    private Map<String, Object> said(Function<Instant, LocalDate> days) {
        var said = new HashMap<String, Object>();
        said.put("volunteer", who());
        said.put("from", period.from().toString());
        said.put("to", period.to().toString());
        said.put("field", field);
        said.put("minutes", sums());
        said.put("entries", served(days));
        said.put("issuer", Map.of("name", issuer.name(), "nameEn", issuer.nameEn(), "personInCharge", issuer.person(), "handler", issuer.handler(), "contact", issuer.contact()));
        said.put("remarks", issuer.remarks());
        return said;
    }

    private Map<String, Object> who() {
        var who = new HashMap<String, Object>();
        who.put("name", holder.name());
        who.put("number", holder.number());
        who.put("document", holder.document() == null ? null : Map.of("kind", holder.document().kind().name(), "number", holder.document().number()));
        return who;
    }

    private Map<String, String> sums() {
        var sums = new HashMap<String, String>();
        Arrays.stream(Source.values()).filter(source -> ALWAYS.contains(source) || minutes().of(source) > 0).forEach(source -> sums.put(source.name(), Integer.toString(minutes().of(source))));
        sums.put(TOTAL, Integer.toString(minutes().total()));
        return sums;
    }

    private Map<String, Object> served(Function<Instant, LocalDate> days) {
        var served = new TreeMap<String, Object>();
        for (var entry : entries)
            served.put(entry.id().code(), Map.of("day", days.apply(entry.servedAt()).toString(), "minutes", Integer.toString(entry.minutes()), "source", entry.source().name(),
                    "zh", entry.zh(), "en", entry.en() == null ? "" : entry.en()));
        return served;
    }
}
