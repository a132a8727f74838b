package org.haoren.awards.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The office's answer; its text is published. */
public record AnswerForm(@NotNull Boolean upheld, @NotBlank @Size(min = 5, max = 1000) @Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*") String text) {}
