package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseRow;
import org.haoren.places.stations.pages.StationNames;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** Courses, and who gives them, as the visitor reads them; what was read is kept for the request. */
@Named
@RequestScoped
public class CourseNames {
    @Inject CourseDesk desk;
    @Inject StationNames stations;
    @Inject Words words;
    private final Map<String, CourseRow> known = new HashMap<>();

    /** So that a page of rows asks once. */
    public void read(Collection<String> codes) {
        var unknown = codes.stream().filter(each -> !known.containsKey(each)).distinct().toList();
        if (!unknown.isEmpty()) known.putAll(desk.rows(unknown));
    }

    /** One after the other. */
    public String of(Collection<String> codes) {
        read(codes);
        return codes.stream().map(known::get).filter(each -> each != null).map(this::name).collect(Collectors.joining(words.of("volunteers.comma")));
    }

    public String name(CourseRow row) {
        return words.either(row.zh(), row.en());
    }

    public String host(CourseRow row) {
        return row.station() == null ? words.of("activities.training.office") : stations.of(row.station());
    }

    /** Those that a shift may ask for. @param before what stands before each code */
    public List<Option> choices(String before) {
        var found = new ArrayList<Option>();
        for (var each : desk.choices()) found.add(new Option(before + each.code(), words.of("activities.training.choice", name(each))));
        return found;
    }
}
