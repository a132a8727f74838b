package org.haoren.credibility.certificates;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.activities.hours.Source;
import org.haoren.platform.config.Settings;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.pages.Format;
import org.haoren.platform.print.Printer;
import org.haoren.platform.print.Sheet;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.VolunteerNumber;

/** The paper: what was signed and nothing else, in the visitor's language. Its code leads to the public check. */
@ApplicationScoped
class CertificatePrint {
    private static final String WORDS = "credibility.certificates.paper.";
    private static final int PRINTED_PIXELS = 4;
    @Inject Printer printer;
    @Inject ListDesk lists;
    @Inject Settings settings;
    @Inject Words words;
    @Inject Visitor visitor;
    @Inject Format format;

    byte[] of(Certificate certificate, byte[] payload) {
        return printer.pdf(sheet(certificate, payload, certificate.number().spaced()));
    }

    /** All in one document, each on a page of its own. @param title stands on every page */
    byte[] of(List<Papers.Printed> papers, String title) {
        return printer.pdf(papers.stream().map(each -> sheet(each.certificate(), each.payload(), title)).toList());
    }

    private Sheet sheet(Certificate certificate, byte[] payload, String foot) {
        try (var reader = Json.createReader(new ByteArrayInputStream(payload))) {
            return sheet(certificate, reader.readObject(), foot);
        }
    }

    private Sheet sheet(Certificate certificate, JsonObject said, String foot) {
        var address = settings.publicAddress() + "/credibility/certificates/check";
        var texts = new HashMap<String, String>();
        for (var label : List.of("title", "lead", "sourcesTitle", "contentTitle", "dayLabel", "whatLabel", "sourceLabel", "timeLabel", "numberLabel", "check")) texts.put(label, words.of(WORDS + label));
        texts.put("language", visitor.getLanguage());
        texts.put("number", certificate.number().spaced());
        texts.put("foot", inStyle(foot));
        texts.put("issuer", issuer(said.getJsonObject("issuer")));
        texts.put("remarks", said.getString("remarks"));
        texts.put("address", address.replaceFirst("^https?://", ""));
        texts.put("qr", QrCode.png(address + "?number=" + certificate.number().value(), PRINTED_PIXELS));
        texts.put("proof", words.of(WORDS + "proof", Long.toString(certificate.leaf())));
        texts.put("digest", certificate.digest());
        return new Sheet("credibility/certificate.xhtml", texts, Map.of("facts", facts(said), "sources", sources(said.getJsonObject("minutes")), "entries", entries(said.getJsonObject("entries")),
                "responsible", responsible(said)));
    }

    private List<Map<String, String>> facts(JsonObject said) {
        var who = said.getJsonObject("volunteer");
        var document = who.isNull("document") ? null : who.getJsonObject("document");
        var facts = new ArrayList<Map<String, String>>();
        facts.add(line("name", who.getString("name")));
        facts.add(line("document", document == null ? words.of(WORDS + "unverified") : words.of("accounts.document.kind." + document.getString("kind")) + " " + document.getString("number")));
        facts.add(line("volunteer", new VolunteerNumber(who.getString("number")).spaced()));
        facts.add(line("period", day(said.getString("from")) + " – " + day(said.getString("to"))));
        if (!said.isNull("field")) facts.add(line("field", lists.fieldsNamed(List.of(said.getString("field"))).stream().map(row -> words.either(row.zh(), row.en())).findFirst().orElse(said.getString("field"))));
        facts.add(line("total", time(said.getJsonObject("minutes").getString("total"))));
        return facts;
    }

    private List<Map<String, String>> sources(JsonObject minutes) {
        return Arrays.stream(Source.values()).map(Source::name).filter(source -> !minutes.getString(source, "0").equals("0"))
                .map(source -> Map.of("label", words.of("activities.hours.source." + source), "text", time(minutes.getString(source)))).toList();
    }

    private List<Map<String, String>> entries(JsonObject entries) {
        return entries.keySet().stream().map(entries::getJsonObject).sorted(comparing(entry -> entry.getString("day")))
                .map(entry -> Map.of("day", day(entry.getString("day")), "what", words.either(entry.getString("zh"), entry.getString("en")), "source", words.of("activities.hours.source." + entry.getString("source")),
                        "time", time(entry.getString("minutes")))).toList();
    }

    private List<Map<String, String>> responsible(JsonObject said) {
        var issuer = said.getJsonObject("issuer");
        return List.of(line("issuer", issuer(issuer)), line("person", issuer.getString("personInCharge")), line("handler", issuer.getString("handler")), line("contact", issuer.getString("contact")),
                line("date", day(said.getString("issuedOn"))));
    }

    /** As text between quotation marks in a style sheet. */
    private static String inStyle(String text) {
        return text.replaceAll("[\"\\\\\\n]", " ");
    }

    private String issuer(JsonObject issuer) {
        return words.either(issuer.getString("name"), issuer.getString("nameEn"));
    }

    private Map<String, String> line(String label, String text) {
        return Map.of("label", words.of(WORDS + label), "text", text);
    }

    private String day(String day) {
        return format.longDay(LocalDate.parse(day));
    }

    private String time(String minutes) {
        return format.minutes(Integer.parseInt(minutes));
    }
}
