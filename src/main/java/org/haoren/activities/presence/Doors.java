package org.haoren.activities.presence;

import java.time.Duration;

/** How long before its beginning a shift lets people in, and how long after its end it lets them out. */
record Doors(Duration before, Duration after) {}
