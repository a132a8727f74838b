package org.haoren.awards.rounds;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.haoren.platform.refusal.Refusal;

/** An approved series of awards. Written down as far as it is known, completed and amended later; rounds that have opened keep what it said then. */
@Entity
@Table(name = "award_programme")
class Programme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_programme_seq")
    @SequenceGenerator(name = "award_programme_seq", sequenceName = "award_programme_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String zh;
    private String en;
    @Column(name = "document_number") private String documentNumber;
    @Column(name = "approving_body") private String approvingBody;
    @Enumerated(EnumType.STRING) @Column(name = "run_cycle") private Cycle cycle;
    private Integer quota;
    @ElementCollection
    @CollectionTable(name = "award_programme_category", joinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "place")
    private List<Category> categories = new ArrayList<>();

    protected Programme() {}

    Programme(ProgrammeForm form) {
        this.code = form.code();
        write(form);
    }

    List<Refusal> objectionsTo(ProgrammeForm form) {
        var found = new ArrayList<Refusal>();
        if (!form.code().equals(code)) found.add(RoundRefusal.OTHER_CODE.on("code"));
        found.addAll(contradictions(form));
        return found;
    }

    static List<Refusal> contradictions(ProgrammeForm form) {
        var codes = form.categories().stream().map(CategoryForm::code).distinct().count();
        return codes < form.categories().size() ? List.of(RoundRefusal.CATEGORY_TWICE.on("categories")) : List.of();
    }

    void write(ProgrammeForm form) {
        zh = form.zh().strip();
        en = kept(form.en());
        documentNumber = kept(form.documentNumber());
        approvingBody = kept(form.approvingBody());
        cycle = form.cycle();
        quota = form.quota();
        categories.clear();
        form.categories().stream().filter(Objects::nonNull).forEach(each -> categories.add(new Category(each.code(), each.zh(), each.en())));
    }

    static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    ProgrammeId id() {
        return new ProgrammeId(code);
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    Approval approval() {
        return new Approval(documentNumber, approvingBody, cycle, quota);
    }

    List<Category> categories() {
        return categories;
    }

    ProgrammeRow row() {
        return new ProgrammeRow(id(), zh, en, documentNumber, approvingBody, cycle, quota, categories.stream().map(Category::row).toList());
    }
}
