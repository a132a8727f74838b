package org.haoren.awards.rounds.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.haoren.awards.rounds.CategoryForm;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.Cycle;
import org.haoren.awards.rounds.ProgrammeDesk;
import org.haoren.awards.rounds.ProgrammeForm;
import org.haoren.awards.rounds.ProgrammeId;
import org.haoren.awards.rounds.ProgrammeRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Programmes of the city, and writing one down. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject ProgrammeDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String programme;
    private List<ProgrammeRow> all;
    private String code;
    private String zh;
    private String en;
    private String documentNumber;
    private String approvingBody;
    private String cycle;
    private Integer quota;
    private List<String> categories = List.of();

    /** Fills the form with what is known of an existing programme; only the office may. */
    public void load() {
        getAll();
        if (programme == null) return;
        var row = desk.one(new ProgrammeId(programme));
        code = row.id().code();
        zh = row.zh();
        en = row.en();
        documentNumber = row.documentNumber();
        approvingBody = row.approvingBody();
        cycle = row.cycle() == null ? null : row.cycle().name();
        quota = row.quota();
        categories = row.categories().stream().map(CategoryRow::code).toList();
    }

    public List<ProgrammeRow> getAll() {
        if (all == null) all = desk.all(1).rows();
        return all;
    }

    public List<Option> getCycles() {
        return Arrays.stream(Cycle.values()).map(each -> new Option(each.name(), words.of("awards.rounds.cycle." + each))).toList();
    }

    public List<Option> getKnown() {
        return choices().stream().map(each -> new Option(each.code(), words.either(each.zh(), each.en()))).toList();
    }

    /** The usual categories and those that this programme has besides. */
    private List<CategoryRow> choices() {
        var found = new ArrayList<>(desk.knownCategories());
        if (programme != null) for (var own : desk.one(new ProgrammeId(programme)).categories())
            if (found.stream().noneMatch(each -> each.code().equals(own.code()))) found.add(own);
        return found;
    }

    public String save() {
        var chosen = choices().stream().filter(each -> categories.contains(each.code())).map(each -> new CategoryForm(each.code(), each.zh(), each.en())).toList();
        var form = new ProgrammeForm(programme == null ? code : programme, zh, en, documentNumber, approvingBody, cycle == null ? null : Cycle.valueOf(cycle), quota, chosen);
        return outcome.of(() -> {
            if (programme == null) desk.add(form);
            else desk.amend(new ProgrammeId(programme), form);
        }, "/awards/rounds/programme", "awards.rounds.programme");
    }

    public String getProgramme() {
        return programme;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getApprovingBody() {
        return approvingBody;
    }

    public void setApprovingBody(String approvingBody) {
        this.approvingBody = approvingBody;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories == null ? List.of() : categories;
    }
}
