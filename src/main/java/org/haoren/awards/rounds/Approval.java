package org.haoren.awards.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** What the superior body has approved, as a round keeps it from its opening. */
@Embeddable
class Approval {
    @Column(name = "document_number") private String documentNumber;
    @Column(name = "approving_body") private String approvingBody;
    @Enumerated(EnumType.STRING) @Column(name = "run_cycle") private Cycle cycle;
    private Integer quota;

    protected Approval() {}

    Approval(String documentNumber, String approvingBody, Cycle cycle, Integer quota) {
        this.documentNumber = documentNumber;
        this.approvingBody = approvingBody;
        this.cycle = cycle;
        this.quota = quota;
    }

    String documentNumber() {
        return documentNumber;
    }

    String approvingBody() {
        return approvingBody;
    }

    Cycle cycle() {
        return cycle;
    }

    Integer quota() {
        return quota;
    }

    /** Approval rules of 2018: without these four a round cannot open. */
    List<RequirementRow> requirements() {
        var rows = new ArrayList<RequirementRow>();
        rows.add(row(Requirement.DOCUMENT_NUMBER, documentNumber, RoundRefusal.DOCUMENT_NUMBER_MISSING));
        rows.add(row(Requirement.APPROVING_BODY, approvingBody, RoundRefusal.APPROVING_BODY_MISSING));
        rows.add(row(Requirement.CYCLE, cycle, RoundRefusal.CYCLE_MISSING));
        rows.add(row(Requirement.QUOTA, quota, RoundRefusal.QUOTA_MISSING));
        return rows;
    }

    private static RequirementRow row(Requirement requirement, Object value, Refusal otherwise) {
        return new RequirementRow(requirement, value == null ? List.of(otherwise) : List.of());
    }
}
