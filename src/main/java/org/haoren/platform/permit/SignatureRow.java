package org.haoren.platform.permit;

import java.time.Instant;

/** Who acted, under the name of that day, and when. */
public record SignatureRow(String name, Instant at) {}
