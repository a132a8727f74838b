package org.haoren.suite;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address that the portal has: its pages as they lie in the webapp folder, its resources as they are annotated. */
final class Addresses {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src", "main", "webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src", "main", "java");
    private static final String CODES = "(?!page|back|done|kind|lit|status|purpose|log|leaf|index|answered)([a-z]+)\"?";
    private static final Pattern IN_VIEW = Pattern.compile("<f:viewParam name=\"" + CODES + "");
    private static final Pattern IN_BEAN = Pattern.compile("@Param String " + CODES + ";|@Param\\(name = \"" + CODES + "|request\\.getParameter\\(\"" + CODES);
    private static final Pattern BEAN = Pattern.compile("#\\{([a-z]\\w*Page)\\.");

    private Addresses() {}

    /** {@code GET /wishes/wall}; a page that is about one thing also with the code of a thing that does not exist. */
    static Set<String> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(WEBAPP.resolve("WEB-INF"))).flatMap(Addresses::page)
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> page(java.nio.file.Path file) {
        var name = WEBAPP.relativize(file).toString().replace('\\', '/').replaceFirst("\\.xhtml$", "");
        var address = "GET /" + (name.equals("index") ? "" : name);
        try {
            var view = Files.readString(file);
            var codes = Stream.concat(found(IN_VIEW, view), BEAN.matcher(view).results().map(bean -> bean.group(1)).distinct().flatMap(Addresses::inBean))
                    .distinct().sorted().map(code -> code + "=absent").toList();
            return codes.isEmpty() ? Stream.of(address) : Stream.of(address, address + "?" + String.join("&", codes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> inBean(String bean) {
        var file = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        try (var sources = Files.walk(SOURCES)) {
            return sources.filter(source -> source.endsWith(file)).findFirst().map(Addresses::read).map(source -> found(IN_BEAN, source)).orElse(Stream.empty())
                    .toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().flatMap(match -> java.util.stream.IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
                .filter(java.util.Objects::nonNull);
    }

    /** {@code POST /api/wishes/{code}/claims}. */
    static Set<String> resources() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Resource.class")).map(Addresses::load).flatMap(Addresses::resource)
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> resource(Class<?> resource) {
        var root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods()).flatMap(act -> methods(act).stream().map(method -> method + " " + join("/api", root, inside(act))));
    }

    /** Those of them that take a form: {@code POST /api/wishes} and the record that its body becomes. */
    static Map<String, Class<?>> forms() throws IOException {
        var forms = new TreeMap<String, Class<?>>();
        try (var files = Files.walk(CLASSES)) {
            files.filter(file -> file.toString().endsWith("Resource.class")).map(Addresses::load).forEach(resource -> {
                for (var act : resource.getMethods()) Arrays.stream(act.getParameterTypes()).filter(Class::isRecord).forEach(form -> methods(act)
                        .forEach(method -> forms.put(method + " " + join("/api", resource.getAnnotation(Path.class).value(), inside(act)), form)));
            });
        }
        return forms;
    }

    private static List<String> methods(Method act) {
        return METHODS.entrySet().stream().filter(each -> act.isAnnotationPresent(each.getKey())).map(Map.Entry::getValue).toList();
    }

    private static String inside(Method act) {
        var path = act.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String join(String... parts) {
        return ("/" + String.join("/", parts)).replaceAll("/+", "/").replaceFirst("/$", "");
    }

    private static Class<?> load(java.nio.file.Path file) {
        try {
            return Class.forName(CLASSES.relativize(file).toString().replaceFirst("\\.class$", "").replace(java.io.File.separatorChar, '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
