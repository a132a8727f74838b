package org.haoren.platform.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number with a point, as people write it: no exponents, no words for what is no number, and shown again as it was typed. */
@FacesConverter("decimal")
public class Decimal implements Converter<Double> {
    private static final String FORM = "[+-]?\\d{1,9}(\\.\\d{1,12})?";

    @Override
    public Double getAsObject(FacesContext context, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (!typed.strip().matches(FORM)) throw new ConverterException(typed);
        return Double.valueOf(typed.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, Double number) {
        return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
