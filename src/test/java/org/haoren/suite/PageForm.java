package org.haoren.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A form as a page shows it: what it asks for, what stands in it, and what is said beside each field. @param id as in the page @param button that sends it */
record PageForm(String id, boolean withFile, String button, List<Field> fields) {
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"([^>]*)method=\"post\"([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<input id=\"([^\"]+)\" type=\"submit\"");
    private static final Pattern FILE = Pattern.compile("<input id=\"([^\"]+)\" type=\"file\"");
    private static final Pattern KIND = Pattern.compile("field field-([a-z-]+)");
    private static final Pattern CONTROL = Pattern.compile("<(input|textarea|select)\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

    /**
     * What one of the house's tags became.
     *
     * @param kind text, tel, number, date, datetime-local, password, area, select, choices, check, upload
     * @param values what stands in it, or is chosen
     * @param most characters that it takes; 0 where it does not say
     * @param numeric whether it asks for a number, by its kind or by its keyboard
     * @param said beside it
     * @param marked whether the field itself leads whoever cannot see to what is said
     */
    record Field(String name, String kind, boolean required, int most, String least, String greatest, boolean numeric, List<String> choices, List<String> values,
            String said, boolean marked) {
        boolean written() {
            return choices.isEmpty() && !List.of("check", "upload", "choices", "select").contains(kind);
        }
    }

    static List<PageForm> in(String page) {
        return FORM.matcher(page).results().map(form -> of(form.group(1), form.group(2) + form.group(3), form.group(4))).toList();
    }

    static Optional<PageForm> in(String page, String id) {
        return in(page).stream().filter(form -> form.id.equals(id)).findFirst();
    }

    Field field(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst().orElseThrow(() -> new AssertionError(id + " has no " + name));
    }

    private static PageForm of(String id, String attributes, String inside) {
        var fields = new ArrayList<Field>();
        var blocks = inside.split("(?=<(?:div|fieldset) class=\"field field-)");
        for (var i = 1; i < blocks.length; i++) fields.add(read(blocks[i]));
        return new PageForm(id, attributes.contains("multipart/"), BUTTON.matcher(inside).results().map(found -> found.group(1)).findFirst().orElse(""), fields);
    }

    private static Field read(String block) {
        var kind = found(KIND, block).orElseThrow();
        var controls = new ArrayList<Map<String, String>>();
        CONTROL.matcher(block).results().forEach(control -> controls.add(attributes(control.group(2))));
        controls.removeIf(control -> List.of("hidden", "submit").contains(control.getOrDefault("type", "")));
        var first = controls.get(0);
        var name = first.get("name");
        var options = OPTION.matcher(block).results().map(option -> attributes(option.group(1))).toList();
        List<String> values = switch (kind) {
            case "area" -> List.of(plain(found(AREA, block).orElse("")));
            case "select" -> chosen(options, "selected");
            case "choices", "check" -> chosen(controls, "checked");
            default -> List.of(first.getOrDefault("value", ""));
        };
        var choices = kind.equals("select") || kind.equals("choices") ? valued(kind.equals("select") ? options : controls, each -> true) : List.<String>of();
        var numeric = kind.equals("number") || List.of("numeric", "decimal").contains(first.getOrDefault("inputmode", ""));
        return new Field(name, kind, block.contains("class=\"need\""), Integer.parseInt(first.getOrDefault("maxlength", "0")), first.get("min"), first.get("max"), numeric, choices,
                values, said(name, block), marked(name, block, first, kind));
    }

    private static String said(String name, String block) {
        var at = block.indexOf("id=\"" + name + "-error\"");
        return at < 0 ? "" : found(SAID, block.substring(at)).orElse("");
    }

    private static boolean marked(String name, String block, Map<String, String> control, String kind) {
        var described = kind.equals("choices") ? attributes(block.substring(0, block.indexOf('>'))) : control;
        var leads = List.of(described.getOrDefault("aria-describedby", "").trim().split(" ")).contains(name + "-error");
        return leads && (kind.equals("choices") || "true".equals(control.get("aria-invalid")));
    }

    private static List<String> chosen(List<Map<String, String>> all, String mark) {
        return valued(all, each -> each.containsKey(mark));
    }

    private static List<String> valued(List<Map<String, String>> all, Predicate<Map<String, String>> which) {
        return all.stream().filter(which).map(each -> each.getOrDefault("value", "on")).filter(value -> !value.isEmpty()).toList();
    }

    private static Map<String, String> attributes(String text) {
        var all = new HashMap<String, String>();
        ATTRIBUTE.matcher(text).results().forEach(each -> all.put(each.group(1), plain(each.group(2))));
        return all;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** The name of the input of the first file. */
    static String file(String page, String id) {
        return FORM.matcher(page).results().filter(form -> form.group(1).equals(id)).flatMap(form -> FILE.matcher(form.group(4)).results())
                .map(found -> found.group(1)).findFirst().orElseThrow();
    }
}
