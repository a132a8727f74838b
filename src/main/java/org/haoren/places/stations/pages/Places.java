package org.haoren.places.stations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.places.stations.StationService;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** {@code #{places.of(row.district())}}: districts in the visitor's words, read once a request. For every page that names a place. */
@Named
@RequestScoped
public class Places {
    @Inject DistrictDesk desk;
    @Inject Words words;
    private List<DistrictRow> all;
    private final Map<DistrictId, DistrictRow> rows = new HashMap<>();

    /** The whole way: 北关区鼓楼西街道砚瓦巷社区. */
    public String of(DistrictId id) {
        var row = row(id);
        return row == null ? id.code() : words.either(row.pathZh(), row.pathEn());
    }

    /** Its own name only. */
    public String name(DistrictId id) {
        var row = row(id);
        return row == null ? id.code() : words.either(row.zh(), row.en());
    }

    /** Streets and communities, with their way. */
    public List<Option> getNarrow() {
        return options(DistrictKind.STREET, DistrictKind.COMMUNITY);
    }

    /** Districts and streets, for looking around. */
    public List<Option> getWide() {
        return options(DistrictKind.DISTRICT, DistrictKind.STREET);
    }

    public List<Option> getServices() {
        return List.of(StationService.values()).stream().map(each -> new Option(each.name(), words.of("places.stations.service." + each.name()))).toList();
    }

    private List<Option> options(DistrictKind... kinds) {
        return all().stream().filter(row -> List.of(kinds).contains(row.kind()))
                .map(row -> new Option(row.id().code(), words.either(row.pathZh(), row.pathEn()))).toList();
    }

    private DistrictRow row(DistrictId id) {
        all();
        return rows.get(id);
    }

    private List<DistrictRow> all() {
        if (all == null) {
            all = desk.all();
            for (var row : all) rows.put(row.id(), row);
        }
        return all;
    }
}
