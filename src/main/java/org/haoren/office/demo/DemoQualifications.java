package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.commons.csv.CSVRecord;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.qualifications.CheckDesk;
import org.haoren.volunteers.qualifications.CheckForm;
import org.haoren.volunteers.qualifications.CheckVerdict;
import org.haoren.volunteers.qualifications.QualificationDesk;
import org.haoren.volunteers.qualifications.QualificationForm;

/** Certificates and licences of some volunteers, in every state. The picture of each is a code with its number: there is no document to photograph. */
@ApplicationScoped
class DemoQualifications {
    private static final String CLERK = "10000000003";
    @Inject QualificationDesk desk;
    @Inject CheckDesk checks;
    @Inject Uploads uploads;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Instant now) {
        for (var row : SeedFile.rows("held-qualifications.csv")) state(row, now.plus(Duration.ofDays(Integer.parseInt(row.get("stated_days")))), now);
    }

    private void state(CSVRecord row, Instant moment, Instant now) {
        var today = time.day(now);
        cast.act(row.get("login"), moment, () -> {
            var picture = Base64.getDecoder().decode(QrCode.png(row.get("number"), 8).replaceFirst("^[^,]+,", ""));
            var proof = uploads.store(new ByteArrayInputStream(picture), row.get("kind") + ".png", FileKind.EVIDENCE);
            var until = row.get("until_days").isEmpty() ? null : today.plusDays(Integer.parseInt(row.get("until_days")));
            var code = desk.state(new QualificationForm(row.get("kind"), row.get("issuer"), row.get("number"), today.plusDays(Integer.parseInt(row.get("from_days"))), until, proof, ""));
            if (row.get("state").equals("stated")) return;
            var form = row.get("state").equals("checked") ? new CheckForm(CheckVerdict.CHECKED, "") : new CheckForm(CheckVerdict.DECLINED, "照片看不清编号，请重新拍一张");
            cast.act(CLERK, moment.plus(Duration.ofHours(5)), () -> checks.check(code, form));
        });
    }
}
