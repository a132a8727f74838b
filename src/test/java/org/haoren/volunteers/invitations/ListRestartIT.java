package org.haoren.volunteers.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** A node that dies half way through a list: whoever comes next goes on from there, and nobody stands in it twice. Says how fast it went. */
@OwnPortal
class ListRestartIT {
    private static final int ROWS = 40_000;

    @Test
    void a_list_is_read_to_its_end_after_kill_9() {
        try (var server = Server.in("list")) {
            server.start(server.settings());
            var portal = server.ready(Duration.ofSeconds(180));
            var clerk = portal.staff("文员", "OFFICE_CLERK", "");
            var code = Lists.handIn(clerk, list()).expect(202).json().getString("code");
            assertThat(Wait.upTo(Duration.ofSeconds(60)).until(() -> Lists.one(clerk, code).getInt("read") > 0)).isTrue();
            var first = Lists.one(clerk, code).getInt("read");
            assertThat(Wait.upTo(Duration.ofSeconds(60)).until(() -> Lists.one(clerk, code).getInt("read") > first)).as("what is seen of the next part is on the disk of the first").isTrue();
            server.kill();

            server.start(server.settings());
            var again = server.ready(Duration.ofSeconds(180));
            var back = clerk.at(again);
            var read = Lists.one(back, code).getInt("read");
            assertThat(read).as("killed half way").isBetween(1, ROWS - 1);
            again.administeredBy(portal.administrator().login(), portal.security().login(), Portal.PASSWORD).later(Duration.ofMinutes(3));
            assertThat(Wait.upTo(Duration.ofSeconds(120)).until(() -> Lists.one(back, code).getString("state").equals("CHECKED"))).isTrue();
            assertThat(Lists.one(back, code).getInt("invited")).isEqualTo(ROWS);
            assertThat(Lists.one(back, code).getInt("faulty")).isZero();
            System.out.println(server.said().lines().filter(line -> line.contains("rows read in")).reduce("", (before, line) -> line.replaceFirst(".*\\] (?=List)", "")) + ", the first "
                    + read + " before the node was killed");
        }
    }

    private static String list() {
        var text = new StringBuilder(Lists.HEAD);
        for (int row = 0; row < ROWS; row++)
            text.append("林晓禾,").append(IdNumbers.born(LocalDate.of(1950, 1, 1).plusDays(row / 900), row % 900)).append(",178%08d,12.5,2019-03-05,社区打扫\n".formatted(row));
        return text.toString();
    }
}
