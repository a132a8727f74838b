package org.haoren.awards.voting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * @param choices codes of the cases chosen, in any order
 * @param abstain true: the voter means to choose nobody; null is false
 * @param proof solution of the challenge, where the round asks for one
 */
public record BallotForm(@NotNull @Size(max = 200) List<@NotNull @Size(max = 16) @OneLine String> choices, Boolean abstain,
        @Size(max = 1000) @OneLine String proof) {
    boolean abstains() {
        return Boolean.TRUE.equals(abstain);
    }

    @Override
    public String toString() {
        return "BallotForm";
    }
}
