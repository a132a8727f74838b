package org.haoren.volunteers.qualifications.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;

/** Kinds of qualifications, as the visitor reads them. */
@Named
@RequestScoped
public class QualificationNames {
    @Inject ListDesk lists;
    @Inject Words words;

    public String kind(String code) {
        return kinds(List.of(code));
    }

    /** One after the other, in the order of the list. */
    public String kinds(Collection<String> codes) {
        return lists.qualificationsNamed(codes).stream().map(each -> words.either(each.zh(), each.en())).collect(Collectors.joining(words.of("volunteers.comma")));
    }

    public List<Option> getAll() {
        return lists.qualifications().stream().map(each -> new Option(each.code(), words.either(each.zh(), each.en()))).toList();
    }
}
