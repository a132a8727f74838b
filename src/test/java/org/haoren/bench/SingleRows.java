package org.haoren.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.haoren.platform.crypto.Hashes;

/** What a database does by itself: durable rows like those of the roll, each in a transaction of its own, as a ballot box without groups would write them. */
record SingleRows(Properties settings, int clients) {
    Load.Figures run(Duration length) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("create table bench_row (round varchar(16) not null, person_key varchar(64) not null, voted_on date not null, unique (round, person_key))");
            var turn = new AtomicLong();
            Load.run("", clients, length, () -> new Inserter(connect(), turn));
            var figures = Load.run("single-row inserts", clients, length, () -> new Inserter(connect(), turn));
            statement.execute("drop table bench_row");
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user"), settings.getProperty("haoren.database.password"));
    }

    private static final class Inserter implements Load.Asker {
        private final Connection connection;
        private final PreparedStatement row;
        private final AtomicLong turn;

        Inserter(Connection connection, AtomicLong turn) throws SQLException {
            this.connection = connection;
            this.turn = turn;
            row = connection.prepareStatement("insert into bench_row (round, person_key, voted_on) values ('bench', ?, current_date)");
        }

        @Override
        public Load.Answer ask() throws SQLException {
            row.setString(1, HexFormat.of().formatHex(Hashes.sha256(Long.toString(turn.getAndIncrement()))));
            return row.executeUpdate() == 1 ? Load.Answer.EXPECTED : Load.Answer.OTHER;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
