package org.haoren.platform.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.platform.refusal.Refusal;

/** {@code #{w['wishes.wall.title']}} on a page, {@code words.of(key)} elsewhere. A missing key shows itself, so that nobody overlooks it. */
@Named("w")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();
    @Inject Visitor visitor;

    @Override
    public String get(Object key) {
        return of(visitor.getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    public boolean has(String key) {
        return bundle(visitor.getLocale()).containsKey(key);
    }

    /** The keys that begin so, in their order. */
    public List<String> keys(String beginning) {
        return bundle(visitor.getLocale()).keySet().stream().filter(key -> key.startsWith(beginning)).sorted().toList();
    }

    public String of(String key, Object... values) {
        return of(visitor.getLocale(), key, values);
    }

    public String of(Locale locale, String key, Object... values) {
        var bundle = bundle(locale);
        if (!bundle.containsKey(key)) return key;
        var text = bundle.getString(key);
        return values.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(values);
    }

    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.details().stream().map(value -> value instanceof Bilingual name ? either(name.zh(), name.en()) : value).toArray());
    }

    /** Of a text kept in both languages the one for this visitor; Chinese where there is no English. */
    public String either(String chinese, String english) {
        return visitor.isChinese() || english == null || english.isBlank() ? chinese : english;
    }

    public String format(String key, Object value) {
        return of(key, value);
    }

    public String format(String key, Object first, Object second) {
        return of(key, first, second);
    }

    public String format(String key, Object first, Object second, Object third) {
        return of(key, first, second, third);
    }

    private static ResourceBundle bundle(Locale locale) {
        return BUNDLES.computeIfAbsent(locale, asked -> ResourceBundle.getBundle("messages", asked, Words.class.getClassLoader(), EXACT));
    }
}
