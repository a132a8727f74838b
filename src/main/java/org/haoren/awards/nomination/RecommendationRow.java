package org.haoren.awards.nomination;

import java.time.Instant;

/** What one recommender said, without who it was. @param evidence short-lived address of their file, or null */
public record RecommendationRow(String deedsZh, String deedsEn, String evidence, Instant at) {}
