package org.haoren.activities.stars;

import org.haoren.platform.permit.SignatureRow;

/**
 * A star grant, as the office works with it.
 *
 * @param volunteer whole name
 * @param minutes by now
 * @param missed whether it is held although the hours are not there any more: people look at it
 * @param ending who proposed to take it back, and why: null while nobody has
 * @param own whether it is the reader's
 */
public record StarFileRow(StarRow star, String volunteer, long minutes, boolean missed, SignatureRow proposed, SignatureRow decided, SignatureRow ending,
        String endReason, boolean own) {}
