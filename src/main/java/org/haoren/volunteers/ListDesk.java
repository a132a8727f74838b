package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/**
 * The code lists of volunteers' work: skills from {@code seeds/skills.csv}, service fields from {@code seeds/service-fields.csv}, qualifications from
 * {@code seeds/qualifications.csv}. Read once; the names stand in both languages, {@code words.either(zh, en)} picks.
 */
@ApplicationScoped
@Permit
public class ListDesk {
    private final CodeList skills = CodeList.at("/seeds/skills.csv");
    private final CodeList fields = CodeList.at("/seeds/service-fields.csv");
    private final CodeList qualifications = CodeList.at("/seeds/qualifications.csv");

    @Permit(Role.PUBLIC)
    public List<CodeRow> skills() {
        return skills.all();
    }

    @Permit(Role.PUBLIC)
    public List<CodeRow> fields() {
        return fields.all();
    }

    @Permit(Role.PUBLIC)
    public boolean skillsKnown(Collection<String> codes) {
        return skills.holdsAll(codes);
    }

    @Permit(Role.PUBLIC)
    public boolean fieldsKnown(Collection<String> codes) {
        return fields.holdsAll(codes);
    }

    /** Whether minors may not serve in it: rescue and disaster. */
    @Permit(Role.PUBLIC)
    public boolean adultsOnly(String field) {
        return fields.named(List.of(field)).get(0).adultsOnly();
    }

    @Permit(Role.PUBLIC)
    public List<CodeRow> skillsNamed(Collection<String> codes) {
        return skills.named(codes);
    }

    @Permit(Role.PUBLIC)
    public List<CodeRow> fieldsNamed(Collection<String> codes) {
        return fields.named(codes);
    }

    @Permit(Role.PUBLIC)
    public List<CodeRow> qualifications() {
        return qualifications.all();
    }

    @Permit(Role.PUBLIC)
    public boolean qualificationsKnown(Collection<String> codes) {
        return qualifications.holdsAll(codes);
    }

    @Permit(Role.PUBLIC)
    public List<CodeRow> qualificationsNamed(Collection<String> codes) {
        return qualifications.named(codes);
    }
}
