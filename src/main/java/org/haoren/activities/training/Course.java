package org.haoren.activities.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.words.Bilingual;

/** A course: published once, and given lesson by lesson. What it is does not change: shifts ask for it, and people hold it. */
@Entity
class Course {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    private long id;
    private String code;
    private String host;
    private String zh;
    private String en;
    @Column(name = "teaches_zh") private String teachesZh;
    @Column(name = "teaches_en") private String teachesEn;
    @Column(name = "length_minutes") private int lengthMinutes;
    @Column(name = "valid_months") private Integer validMonths;
    @Column(name = "published_by") private AccountId publishedBy;
    @Column(name = "published_at") private Instant publishedAt;

    protected Course() {}

    Course(CourseForm form, AccountId by, Instant now) {
        code = Codes.random();
        host = form.host();
        zh = form.zh().strip();
        en = text(form.en());
        teachesZh = form.teachesZh().strip();
        teachesEn = text(form.teachesEn());
        lengthMinutes = form.lengthMinutes();
        validMonths = form.validMonths();
        publishedBy = by;
        publishedAt = now;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    String code() {
        return code;
    }

    String host() {
        return host;
    }

    int lengthMinutes() {
        return lengthMinutes;
    }

    Bilingual name() {
        return new Bilingual(zh, en);
    }

    /** The last day on which it counts for whoever attended it on that day; null where it counts for ever. */
    LocalDate lastDay(LocalDate attended) {
        return validMonths == null ? null : attended.plusMonths(validMonths);
    }

    CourseRow row() {
        return new CourseRow(code, host.equals(Hosts.OFFICE) ? null : new StationId(host), zh, en, teachesZh, teachesEn, lengthMinutes, validMonths);
    }
}
