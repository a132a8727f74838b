package org.haoren.awards.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;

/**
 * What somebody holds against a notice.
 *
 * @param subject code of the case objected to; empty for the notice as a whole
 * @param evidence a picture or document that the caller has handed in, or null
 */
public record ObjectionForm(@Size(max = 16) @Pattern(regexp = "[^\\p{Cntrl}]*") String subject, @NotNull Ground ground,
        @NotBlank @Size(min = 10, max = 1500) @Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*") String statement, FileId evidence) {}
