package org.haoren.platform.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A day as browsers send it, {@code 2026-11-23}: one that exists, in the years 1 to 9999. */
@FacesConverter("day")
public class Day implements Converter<LocalDate> {
    private static final String FORM = "\\d{4}-\\d\\d-\\d\\d";
    private static final DateTimeFormatter EXISTING = DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent input, String typed) {
        return typed == null || typed.isBlank() ? null : of(typed.strip());
    }

    static LocalDate of(String typed) {
        try {
            if (!typed.matches(FORM) || typed.startsWith("0000")) throw new ConverterException(typed);
            return LocalDate.parse(typed, EXISTING);
        } catch (DateTimeParseException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
