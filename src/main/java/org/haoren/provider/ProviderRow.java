package org.haoren.provider;

import java.time.Instant;

/**
 * The identity service for this caller.
 *
 * @param offered whether the city has one
 * @param zh its name
 * @param en its name
 * @param go address within the portal from which a browser sets out
 * @param linkedAt since when the caller's account is linked; null where it is not, or nobody is signed in
 */
public record ProviderRow(boolean offered, String zh, String en, String go, Instant linkedAt) {}
