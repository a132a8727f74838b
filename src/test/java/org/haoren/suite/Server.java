package org.haoren.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A portal of a test's own, in a process that may be killed and started again over the same data. */
public final class Server implements AutoCloseable {
    private final Path folder;
    private final int port;
    private String heap = "1g";
    /** The quick compiler alone: most of these portals live for a minute. */
    private List<String> machine = List.of("-XX:TieredStopAtLevel=1");
    private Process process;
    private Duration startup;

    private Server(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Nothing is kept from an earlier run. @param name of its folder below {@code target/servers} */
    public static Server in(String name) {
        var folder = Path.of("target", "servers", name);
        try {
            PortalDeployment.remove(folder);
            Files.createDirectories(folder.resolve("tmp"));
            return new Server(folder, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return folder.resolve("data");
    }

    public int port() {
        return port;
    }

    /** Settings that a portal in this place may be started with. */
    public Properties settings() {
        return TestSettings.of(data());
    }

    /** The same, over a real PostgreSQL where wanted; it ends with this JVM. */
    public Properties settings(boolean postgresql) {
        try {
            return postgresql ? PortalDeployment.postgresql(settings(), true) : settings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever waits for what a portal does by itself every minute. */
    public Properties sweepingOften(Properties settings) {
        settings.setProperty("haoren.sweep.seconds", "2");
        return settings;
    }

    /** From the next start on: options of the virtual machine, in the place of those that make tests short. */
    public Server withMachine(List<String> options) {
        machine = List.copyOf(options);
        return this;
    }

    /** From the next start on. @param heap as the virtual machine takes it: {@code 512m} */
    public Server withHeap(String heap) {
        this.heap = heap;
        return this;
    }

    public Server start(Properties settings, String... more) {
        try {
            PortalDeployment.write(folder.resolve("portal.properties"), settings);
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
            command.addAll(machine);
            command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath(), "-jar", "target/haoren.war", "--nocluster",
                    "--port", Integer.toString(port), "--systemproperties", folder.resolve("portal.properties").toString(), "--prebootcommandfile", "config/payara/preboot.asadmin"));
            command.addAll(List.of(more));
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal once it answers that it is ready. */
    public Portal ready(Duration limit) {
        var began = System.nanoTime();
        var portal = Portal.fresh(URI.create("http://127.0.0.1:" + port));
        var nobody = portal.nobody();
        var ready = Wait.upTo(limit).until(() -> !process.isAlive() || nobody.statusOf("/health/ready") == 200);
        if (!ready || !process.isAlive()) throw new AssertionError("Not ready after " + limit + "; it said:\n" + said());
        startup = Duration.ofNanos(System.nanoTime() - began);
        return portal;
    }

    public Duration startup() {
        return startup;
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        exitCode(Duration.ofSeconds(20));
    }

    public int exitCode(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) throw new AssertionError("Still running after " + limit + "; it said:\n" + said());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String said() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says from that character on, once this is among it. */
    public String saidSince(int offset, String text, Duration limit) {
        if (!Wait.upTo(limit).until(() -> said().substring(offset).contains(text))) throw new AssertionError("Not said after " + limit + ": " + text + "\n" + said());
        return said().substring(offset);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) kill();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
