package org.haoren.awards.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One line of a notice. @param subject code of the case that it is about */
public record NoticeLine(@NotNull @Size(max = 16) String subject, @NotBlank @Size(max = 300) String zh, @Size(max = 600) String en) {}
