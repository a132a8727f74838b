package org.haoren.platform.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import java.util.Map;

@ApplicationScoped
@DataSourceDefinition(name = "java:app/haoren",
        className = "${MPCONFIG=haoren.database.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=haoren.database.url:jdbc:h2:file:./.data/haoren;WRITE_DELAY=0}",
        user = "${MPCONFIG=haoren.database.user:haoren}",
        password = "${MPCONFIG=haoren.database.password:}",
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4, maxPoolSize = 32)
class Database {
    @Resource(lookup = "java:app/haoren") DataSource source;

    void migrate(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure().placeholders(Map.of("bytes", "varbinary(20971520)")).dataSource(source).load().migrate();
    }
}
