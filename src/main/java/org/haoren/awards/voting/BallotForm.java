package org.haoren.awards.voting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/** @param choices codes of the cases chosen, in any order */
public record BallotForm(@NotNull @Size(max = 200) List<@NotNull @Size(max = 16) @OneLine String> choices) {
    @Override
    public String toString() {
        return "BallotForm";
    }
}
