package org.haoren.activities.stars;

import java.util.List;

/**
 * What a volunteer has reached.
 *
 * @param stars held
 * @param reached by hours
 * @param next minutes that the next star asks for; 0 where there is none
 * @param named whether they agreed to be named in notices
 * @param sheltered whether they are a minor whom no notice names, since no guardian has agreed to it
 * @param grants the latest first, at most 20
 */
public record MyStarsRow(int stars, int reached, long minutes, long next, int voidedPercent, boolean good, boolean named, boolean sheltered, List<StarRow> grants) {
    public MyStarsRow {
        grants = List.copyOf(grants);
    }
}
