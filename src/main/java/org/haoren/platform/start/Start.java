package org.haoren.platform.start;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/**
 * {@code java -jar haoren.war --port 8080 …} starts Payara Micro, whose {@code payara-micro.jar} lies beside the WAR, with the same options and this WAR. The
 * server alone meets a port that is taken, or an application that cannot be deployed, with pages of its own log and an exit code that says all is well, or
 * goes on without the portal. Here the portal has the first word, and the last: one line why it cannot start, or where it is and who may come in.
 */
public final class Start {
    /** Set here, so that the portal leaves its last words to us. */
    static final String BEGUN = "haoren.start";
    /** Set by the portal when it is open: its last words. */
    static final String SAID = "haoren.start.said";
    private static final String SERVER = "fish.payara.micro.PayaraMicro";
    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    private Start() {}

    /**
     * Called by the JVM before {@link #main} (Launcher-Agent-Class): puts the server on the class path. The manifest's Class-Path would do that too, but the server
     * reads it as well, and looks for itself among the libraries of the portal.
     */
    public static void agentmain(String none, Instrumentation jvm) throws IOException {
        var server = new File(war().getAbsoluteFile().getParentFile(), "payara-micro.jar");
        if (!server.canRead()) stop("there is no payara-micro.jar beside " + war());
        jvm.appendToSystemClassLoaderSearch(new JarFile(server));
    }

    /** @param options those of Payara Micro */
    public static void main(String[] options) {
        var port = port(List.of(options));
        requireFree(port);
        System.setProperty(BEGUN, "true");
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) withThisWar(List.of(options)));
        } catch (ReflectiveOperationException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            stop("the server says: " + cause.getMessage());
        }
        var said = System.getProperty(SAID);
        if (said == null) stop("the server did not take the portal in; what stands above says why");
        say(System.lineSeparator() + said);
    }

    private static int port(List<String> options) {
        for (var i = 0; i < options.size() - 1; i++) if (options.get(i).equalsIgnoreCase("--port")) return number(options.get(i + 1));
        return USUAL_PORT;
    }

    private static int number(String port) {
        try {
            var number = Integer.parseInt(port);
            if (number > 0 && number <= HIGHEST_PORT) return number;
        } catch (NumberFormatException e) {
            // said below: no number and a number that is no port read the same to whoever has to mend it
        }
        stop("the port must be a number from 1 to " + HIGHEST_PORT + ", not '" + port + "'");
        return 0;
    }

    /** Somebody may still come between this look and the server's own; then the server's log has to do. */
    private static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            stop("port " + port + " is taken or may not be used here (" + e.getMessage() + ")");
        }
    }

    /** In front, because the context root belongs to what is deployed first; other applications may stand beside it. */
    private static String[] withThisWar(List<String> options) {
        var war = war();
        if (options.stream().anyMatch(option -> new File(option).getName().equals(war.getName()))) return options.toArray(String[]::new);
        var all = new ArrayList<>(List.of("--deploy", war.getPath(), "--contextroot", "/"));
        all.addAll(options);
        return all.toArray(String[]::new);
    }

    private static File war() {
        try {
            return new File(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(String reason) {
        say("Haoren cannot start: " + reason);
        Runtime.getRuntime().halt(1);
    }

    /** The server has put its own log in the place of the usual streams. */
    private static void say(String text) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(text);
    }
}
