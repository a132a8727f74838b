package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;
import org.junit.jupiter.api.Test;

/** What people hand in: every text says which characters it takes and how many, every list how many lines. */
class FormsTest {
    private static final Set<Class<? extends Annotation>> CHARACTERS = Set.of(OneLine.class, Prose.class, Pattern.class);
    private static final Set<Class<? extends Annotation>> ENDS = Set.of(Size.class, Pattern.class);

    @Test
    void every_text_names_its_characters() throws ClassNotFoundException {
        var unnamed = new TreeSet<String>();
        for (var part : parts()) for (var text : texts(part)) if (!has(text, CHARACTERS)) unnamed.add(name(part));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void every_text_and_every_list_has_an_end() throws ClassNotFoundException {
        var endless = new TreeSet<String>();
        for (var part : parts()) {
            for (var text : texts(part)) if (!has(text, ENDS)) endless.add(name(part));
            if (Collection.class.isAssignableFrom(part.getType()) && !part.getAccessor().isAnnotationPresent(Size.class)) endless.add(name(part));
        }
        assertThat(endless).isEmpty();
    }

    /** Components of all records called …Form, and of the records within them. */
    private static List<RecordComponent> parts() throws ClassNotFoundException {
        var all = Stream.<RecordComponent>empty();
        for (var found : House.classes().filter(each -> each.getName().matches(".*(Form|Credentials)(\\$\\w+)?")).toList()) {
            var form = Class.forName(found.getName());
            if (form.isRecord()) all = Stream.concat(all, Arrays.stream(form.getRecordComponents()));
        }
        var parts = all.toList();
        assertThat(parts).isNotEmpty();
        return parts;
    }

    /** The text itself, or the texts of a list. */
    private static List<AnnotatedElement> texts(RecordComponent part) {
        if (part.getType() == String.class) return List.of(part.getAccessor());
        if (part.getAnnotatedType() instanceof AnnotatedParameterizedType list && list.getAnnotatedActualTypeArguments()[0].getType() == String.class)
            return List.of(list.getAnnotatedActualTypeArguments()[0]);
        return List.of();
    }

    private static boolean has(AnnotatedElement text, Set<Class<? extends Annotation>> rules) {
        return rules.stream().anyMatch(text::isAnnotationPresent);
    }

    private static String name(RecordComponent part) {
        return part.getDeclaringRecord().getName() + "." + part.getName();
    }
}
