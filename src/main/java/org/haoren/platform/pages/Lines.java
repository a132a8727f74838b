package org.haoren.platform.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A text of several lines. A browser counts the end of a line as one character and sends two (HTML, "the textarea element": API value and form submission). */
@FacesConverter("lines")
public class Lines implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent area, String typed) {
        return typed == null || typed.isEmpty() ? null : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public String getAsString(FacesContext context, UIComponent area, String text) {
        return text == null ? "" : text;
    }
}
