package org.haoren.platform.form;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fields of the form just sent whose text is no value of theirs: letters for a number, a day that does not exist. The page has said so beside each. The form
 * reaches its desk all the same, to be told what else is wrong, but never further: those fields are empty only because they could not be read.
 */
@RequestScoped
public class Unread {
    private final Set<String> fields = new TreeSet<>();

    public void add(String field) {
        fields.add(field);
    }

    Set<String> fields() {
        return fields;
    }
}
