package org.haoren.places.districts;

/**
 * A district. Positions are WGS 84 degrees.
 *
 * @param parent code of the district around it, null for the city
 * @param depth 0 for the city
 * @param pathZh how it is written in an address, from wide to narrow and without the city: 北关区鼓楼西街道砚瓦巷社区
 * @param pathEn the same from narrow to wide: Yanwaxiang Community, Gulou West Street, Beiguan District
 */
public record DistrictRow(DistrictId id, String parent, DistrictKind kind, String zh, String en, double latitude, double longitude,
        int depth, String pathZh, String pathEn) {}
