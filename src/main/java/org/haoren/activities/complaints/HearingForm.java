package org.haoren.activities.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** @param number of the volunteer who is concerned; empty where it is the person in charge of the station @param told what they are told, in the office's words, so that nobody can be told from it */
public record HearingForm(@Size(max = 40) @OneLine String number, @NotBlank @Size(min = 10, max = 1000) @Prose String told) {}
