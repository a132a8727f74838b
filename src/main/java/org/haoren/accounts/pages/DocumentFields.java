package org.haoren.accounts.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.haoren.accounts.DocumentType;
import org.haoren.accounts.IdentityDesk;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** A document as it is typed, on whatever page it is asked for. */
@Named
@RequestScoped
public class DocumentFields {
    @Inject Words words;
    @Inject Visitor visitor;
    private String type = DocumentType.CARD.name();
    private String idNumber;
    private String country;
    private LocalDate born;

    public List<Option> getTypes() {
        return Option.of(DocumentType.values(), "accounts.document.type.", words);
    }

    /** By their names in the visitor's language and its order. */
    public List<Option> getCountries() {
        var language = ULocale.forLocale(visitor.getLocale());
        Comparator<Object> order = Collator.getInstance(language);
        return IdentityDesk.countries().stream().map(code -> new Option(code, ULocale.getDisplayCountry("und_" + code, language)))
                .sorted(Comparator.comparing(Option::label, order)).toList();
    }

    public DocumentType chosen() {
        return Option.chosen(DocumentType.class, type);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }
}
