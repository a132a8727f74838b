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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address that the portal has: its pages as they lie in the webapp folder, its resources as they are annotated. */
final class Addresses {
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src", "main", "webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");
    private static final Pattern CODE = Pattern.compile("<f:viewParam name=\"(?!page|back|done|kind|lit|status|purpose|log)([a-z]+)\"");

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
            var codes = CODE.matcher(Files.readString(file)).results().map(found -> found.group(1) + "=absent").toList();
            return codes.isEmpty() ? Stream.of(address) : Stream.of(address, address + "?" + String.join("&", codes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
