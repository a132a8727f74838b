package org.haoren.awards.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.files.FileId;

/**
 * What somebody has to say about a good person.
 *
 * @param unit where the person works, studies or lives; may be empty
 * @param portrait a picture that the caller has handed in, or null
 * @param evidence a picture or document that the caller has handed in, or null
 */
public record RecommendationForm(@NotBlank @Size(max = 16) @Pattern(regexp = "[^\\p{Cntrl}]*") String round,
        @NotBlank @Size(max = 24) @Pattern(regexp = "[^\\p{Cntrl}]*") String category,
        @NotBlank @Size(max = 30) @Pattern(regexp = "[^\\p{Cntrl}]*") String name, @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String nameEn,
        @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*") String unit, @NotBlank @Size(max = 30) @Pattern(regexp = "[^\\p{Cntrl}]*") String district,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]*") String headlineZh, @Size(max = 120) @Pattern(regexp = "[^\\p{Cntrl}]*") String headlineEn,
        @NotBlank @Size(min = 20, max = 2000) @Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*") String deedsZh,
        @Size(max = 4000) @Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*") String deedsEn, FileId portrait, FileId evidence) {}
