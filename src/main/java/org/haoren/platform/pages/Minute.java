package org.haoren.platform.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A minute of the city's wall clock as browsers send it, {@code 2026-11-23T09:30}, on a {@link Day}; seconds, where one sends them, are read and kept. */
@FacesConverter("minute")
public class Minute implements Converter<LocalDateTime> {
    private static final String FORM = "[^T]*T\\d\\d:\\d\\d(:\\d\\d)?";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent input, String typed) {
        return typed == null || typed.isBlank() ? null : of(typed.strip());
    }

    static LocalDateTime of(String typed) {
        if (!typed.matches(FORM)) throw new ConverterException(typed);
        var middle = typed.indexOf('T');
        try {
            return Day.of(typed.substring(0, middle)).atTime(LocalTime.parse(typed.substring(middle + 1)));
        } catch (DateTimeParseException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, LocalDateTime minute) {
        return minute == null ? "" : SHOWN.format(minute);
    }
}
