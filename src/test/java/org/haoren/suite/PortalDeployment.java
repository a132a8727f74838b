package org.haoren.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged WAR, once for all test classes, in an empty data folder. {@code -Dhaoren.test.database=postgresql} puts a real PostgreSQL beneath it. */
@ArquillianSuiteDeployment
public class PortalDeployment {
    public static final Path FOLDER = Path.of("target", "it");

    @Deployment(testable = false)
    public static WebArchive portal() {
        var postgresql = "postgresql".equals(System.getProperty("haoren.test.database"));
        try {
            remove(FOLDER);
            write(FOLDER.resolve("portal.properties"), postgresql ? postgresql(TestSettings.of(FOLDER.resolve("data")), false) : TestSettings.of(FOLDER.resolve("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(new File("target/haoren.war")).as(WebArchive.class);
    }

    /** Ends with this JVM. @param durable whether what is committed waits for the disk: a measurement needs that, a portal whose data nobody keeps does not */
    static Properties postgresql(Properties settings, boolean durable) throws IOException {
        var disk = durable ? "on" : "off";
        var postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "120").setServerConfig("fsync", disk)
                .setServerConfig("synchronous_commit", disk).start();
        settings.setProperty("haoren.database.class", "org.postgresql.ds.PGSimpleDataSource");
        settings.setProperty("haoren.database.url", postgres.getJdbcUrl("postgres", "postgres") + "&connectTimeout=5&socketTimeout=60&tcpKeepAlive=true&reWriteBatchedInserts=true");
        settings.setProperty("haoren.database.user", "postgres");
        settings.setProperty("haoren.database.password", "postgres");
        return settings;
    }

    static void write(Path file, Properties settings) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var found = Files.walk(folder)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
