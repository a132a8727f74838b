package org.haoren.places.districts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A place of any level. Added by the office, never moved. */
@Entity
class District {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_seq")
    @SequenceGenerator(name = "district_seq", sequenceName = "district_seq", allocationSize = 50)
    private long id;
    private String code;
    private String parent;
    @Enumerated(EnumType.STRING) private DistrictKind kind;
    private String zh;
    private String en;
    private double latitude;
    private double longitude;

    protected District() {}

    /** @param parent null for the city */
    District(DistrictForm form, String parent) {
        this.code = form.code();
        this.parent = parent;
        this.kind = form.kind();
        this.zh = form.zh().strip();
        this.en = form.en().strip();
        this.latitude = form.latitude();
        this.longitude = form.longitude();
    }

    String code() {
        return code;
    }

    String parent() {
        return parent;
    }

    DistrictKind kind() {
        return kind;
    }

    /** @param around the row of its parent, null for the city */
    DistrictRow row(DistrictRow around) {
        var named = around != null && around.depth() > 0;
        return new DistrictRow(new DistrictId(code), parent, kind, zh, en, latitude, longitude, around == null ? 0 : around.depth() + 1,
                named ? around.pathZh() + zh : zh, named ? en + ", " + around.pathEn() : en);
    }
}
