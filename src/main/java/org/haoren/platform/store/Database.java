package org.haoren.platform.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.haoren.platform.config.Stop;

/** The one database. Migrated before the first bean asks it anything; a schema that this portal does not know stops the start. */
@ApplicationScoped
@DataSourceDefinition(name = "java:app/haoren",
        className = "${MPCONFIG=haoren.database.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=haoren.database.url:jdbc:h2:file:./.data/haoren;WRITE_DELAY=0;LOCK_TIMEOUT=10000}",
        user = "${MPCONFIG=haoren.database.user:haoren}",
        password = "${MPCONFIG=haoren.database.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4, maxPoolSize = 48,
        // a connection that the database has ended is replaced, not handed out; asked at most once a second for each
        properties = {"fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation", "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"})
class Database {
    @Resource(lookup = "java:app/haoren") DataSource source;

    void migrate(@Observes @Priority(20) @Initialized(ApplicationScoped.class) Object start) {
        try {
            var flyway = Flyway.configure(Database.class.getClassLoader()).placeholders(placeholders()).dataSource(source)
                    .validateMigrationNaming(true).load();
            requireKnown(flyway.info());
            flyway.migrate();
        } catch (FlywayException | SQLException e) {
            Stop.because("the database cannot be brought up to date: " + e.getMessage().lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" ")));
        }
    }

    /** Flyway itself lets a schema of the future pass; we would read and write tables whose rules we do not know. */
    private static void requireKnown(MigrationInfoService schema) {
        Stream.of(schema.applied()).filter(applied -> applied.getState().isApplied() && !applied.getState().isResolved()).reduce((one, later) -> later)
                .ifPresent(newest -> Stop.because("the database was brought to version " + newest.getVersion() + " by another portal; this one knows its versions up to "
                        + Stream.of(schema.all()).filter(known -> known.getState().isResolved()).reduce((one, later) -> later).map(known -> known.getVersion()).orElse(null)));
    }

    /** Where the two databases say things differently: a column of bytes, and text in the order of its characters' numbers, which is H2's own. */
    private Map<String, String> placeholders() throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? Map.of("bytes", "varbinary(20971520)", "bytewise", "")
                    : Map.of("bytes", "bytea", "bytewise", "collate \"C\"");
        }
    }
}
