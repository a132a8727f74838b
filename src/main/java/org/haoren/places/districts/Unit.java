package org.haoren.places.districts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An organisation with its seat in a district. */
@Entity
@Table(name = "district_unit")
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_unit_seq")
    @SequenceGenerator(name = "district_unit_seq", sequenceName = "district_unit_seq", allocationSize = 50)
    private long id;
    private String code;
    private String zh;
    private String en;
    @Enumerated(EnumType.STRING) private UnitKind kind;
    private String district;
    @Column(name = "credit_code") private String creditCode;

    protected Unit() {}

    Unit(UnitForm form, CreditCode creditCode) {
        this.code = form.code();
        this.zh = form.zh().strip();
        this.en = form.en().strip();
        this.kind = form.kind();
        this.district = form.district();
        this.creditCode = creditCode.value();
    }

    UnitRow row() {
        return new UnitRow(new UnitId(code), zh, en, kind, new DistrictId(district), creditCode);
    }
}
