package org.haoren.office.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.rounds.pages.RoundView;
import org.haoren.office.OfficeDesk;
import org.haoren.platform.queues.Waiting;

@Named
@RequestScoped
public class OfficePage {
    @Inject OfficeDesk desk;
    @Inject Clock clock;
    private List<Waiting.Task> tasks;
    private List<Work> rounds;

    /** A round, where it stands, the kind of its pill, and where one works on it. */
    public record Work(RoundRow round, Phase phase, String kind, String address) {}

    public List<Waiting.Task> getTasks() {
        if (tasks == null) tasks = desk.tasks();
        return tasks;
    }

    public List<Work> getRounds() {
        if (rounds == null) rounds = desk.rounds().stream().map(this::work).toList();
        return rounds;
    }

    private Work work(RoundRow round) {
        var phase = round.phase(clock.instant());
        return new Work(round, phase, RoundView.of(round, phase).kind(), desk.address(round, phase));
    }
}
