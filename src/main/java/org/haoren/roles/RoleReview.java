package org.haoren.roles;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.haoren.platform.permit.Signature;

/** A look at a grant, never changed afterwards. */
@Entity
@Table(name = "role_review")
class RoleReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_review_seq")
    @SequenceGenerator(name = "role_review_seq", sequenceName = "role_review_seq", allocationSize = 50)
    private long id;
    @Column(name = "role_grant") private long grant;
    @Enumerated(EnumType.STRING) private ReviewVerdict verdict;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "review_by"))
    @AttributeOverride(name = "name", column = @Column(name = "review_name"))
    @AttributeOverride(name = "at", column = @Column(name = "review_at"))
    private Signature by;

    protected RoleReview() {}

    RoleReview(RoleGrant grant, ReviewForm form, Signature by) {
        this.grant = grant.id();
        verdict = form.verdict();
        reason = form.reason().strip();
        this.by = by;
    }

    ReviewRow row() {
        return new ReviewRow(verdict, reason, Signature.row(by));
    }
}
