package org.haoren.volunteers.qualifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.pages.HandedIn;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.qualifications.QualificationDesk;
import org.haoren.volunteers.qualifications.QualificationForm;
import org.haoren.volunteers.qualifications.QualificationRow;
import org.omnifaces.cdi.Param;

/** One's own qualifications, and stating another one. */
@Named
@RequestScoped
public class QualificationsPage {
    private static final String MINE = "/volunteers/qualifications/mine";
    @Inject QualificationDesk desk;
    @Inject StationDesk stations;
    @Inject HandedIn handed;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param(name = "page") Integer number;
    private Page<QualificationRow> page;
    private String kind;
    private String issuer;
    private String documentNumber;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Part proof;
    private String proofKept;
    private String station;

    public Page<QualificationRow> getPage() {
        if (page == null) page = desk.mine(number == null ? 1 : number);
        return page;
    }

    public List<Option> getStations() {
        return stations.allApproved().stream().map(each -> new Option(each.id().code(), words.either(each.zh(), each.en()))).toList();
    }

    public String state() {
        return outcome.of(() -> {
            proofKept = handed.code(proof, proofKept, FileKind.EVIDENCE, "proof");
            desk.state(new QualificationForm(kind, issuer, documentNumber, validFrom, validUntil, proofKept == null ? null : new FileId(proofKept), station));
        }, MINE, "volunteers.qualifications.stated");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    public String getProofKept() {
        return proofKept;
    }

    public void setProofKept(String proofKept) {
        this.proofKept = proofKept;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getNumber() {
        return documentNumber;
    }

    public void setNumber(String number) {
        documentNumber = number;
    }
}
