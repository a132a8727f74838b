package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.guardians.ChildForm;
import org.haoren.guardians.ChildrenDesk;
import org.haoren.guardians.GuardianDesk;
import org.haoren.guardians.GuardianKind;
import org.haoren.guardians.GuardianshipRow;
import org.haoren.guardians.Maturity;
import org.haoren.guardians.RequestDesk;
import org.haoren.guardians.RequestForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** One's own guardians and wards: whom a minor has asked, who asks an adult, and asking. */
@Named
@RequestScoped
public class GuardiansPage {
    private static final String HERE = "/guardians/mine";
    @Inject RequestDesk requests;
    @Inject GuardianDesk desk;
    @Inject ChildrenDesk children;
    @Inject Outcome outcome;
    @Inject Words words;
    /** The request that is taken back. */
    @Inject @Param String asked;
    private List<GuardianshipRow> guardians;
    private List<GuardianshipRow> wards;
    private List<Refusal> objections;
    private Maturity maturity;
    private List<Refusal> objectionsToOpening;
    private String name;
    private String idNumber;
    private boolean understood;
    private String login;
    private String kind;

    public Maturity getMaturity() {
        if (maturity == null) maturity = requests.maturity();
        return maturity;
    }

    public boolean isMinor() {
        return getMaturity().minor();
    }

    public List<GuardianshipRow> getGuardians() {
        if (guardians == null) guardians = requests.mine();
        return guardians;
    }

    public List<GuardianshipRow> getWards() {
        if (wards == null) wards = desk.mine();
        return wards;
    }

    /** The request that is to be taken back; null where none is. */
    public GuardianshipRow getRow() {
        return asked == null ? null : getGuardians().stream().filter(each -> each.code().equals(asked)).findFirst().orElseThrow(() -> new Missing(asked));
    }

    /** Why the caller may ask nobody now. */
    public List<String> getObjections() {
        if (objections == null) objections = requests.objections();
        return objections.stream().map(words::of).toList();
    }

    public List<Option> getKinds() {
        return Option.of(GuardianKind.values(), "guardians.kind.", words);
    }

    public String ask() {
        return outcome.of(() -> {
            requests.ask(new RequestForm(login, Option.chosen(GuardianKind.class, kind)));
        }, HERE, "guardians.asked");
    }

    /** Why the caller may open no child's record. */
    public List<String> getObjectionsToOpening() {
        if (objectionsToOpening == null) objectionsToOpening = children.objections();
        return objectionsToOpening.stream().map(words::of).toList();
    }

    public boolean isFamily() {
        return getWards().stream().anyMatch(each -> each.maturity() == Maturity.FAMILY && each.confirmed());
    }

    public String open() {
        return outcome.of(() -> {
            children.open(new ChildForm(name, idNumber, Option.chosen(GuardianKind.class, kind), understood));
        }, HERE, "guardians.opened");
    }

    public String takeBack() {
        return outcome.of(() -> requests.takeBack(asked), HERE, "guardians.takenBack");
    }

    public String getAsked() {
        return asked;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
