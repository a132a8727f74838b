package org.haoren.activities.flags;

import java.time.Duration;

/** How far back whoever writes entries down has to look. @param again for what one person wrote down for one volunteer @param mutual for people who credit one another */
public record Reach(Duration again, Duration mutual) {}
