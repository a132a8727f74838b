package org.haoren.awards.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What somebody holds against a notice.
 *
 * @param subject code of the case objected to; empty for the notice as a whole
 * @param evidence a picture or document that the caller has handed in, or null
 */
public record ObjectionForm(@Size(max = 16) @OneLine String subject, @NotNull Ground ground,
        @NotBlank @Size(min = 10, max = 1500) @Prose String statement, FileId evidence) {}
