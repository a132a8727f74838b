package org.haoren.activities.evaluations;

/**
 * What volunteers say of a station, together. Averages in steps from 1 to 5, with one decimal.
 *
 * @param ratings over how many; 0, as the averages, where there are too few to be published
 */
public record AverageRow(int ratings, double organisation, double safety, double comeAgain) {
    public static final AverageRow NONE = new AverageRow(0, 0, 0, 0);
}
