package org.haoren.places.stations;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The few services of a station in one column, in the enum's order. */
@Converter
class ServicesColumn implements AttributeConverter<Set<StationService>, String> {
    @Override
    public String convertToDatabaseColumn(Set<StationService> services) {
        return services.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<StationService> convertToEntityAttribute(String column) {
        var services = EnumSet.noneOf(StationService.class);
        Arrays.stream(column.split(" ")).filter(name -> !name.isEmpty()).map(StationService::valueOf).forEach(services::add);
        return services;
    }
}
