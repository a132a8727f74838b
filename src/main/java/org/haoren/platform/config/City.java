package org.haoren.platform.config;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.words.Visitor;

/** The city's own name and seal, in the visitor's language. */
@Named
@RequestScoped
public class City {
    @Inject Settings settings;
    @Inject Visitor visitor;

    public String getName() {
        return said("haoren.city.name");
    }

    public String getPortal() {
        return said("haoren.city.portal");
    }

    public String getOffice() {
        return said("haoren.city.office");
    }

    public String getSealText() {
        return settings.text("haoren.city.seal");
    }

    public boolean isDemo() {
        return settings.demo();
    }

    private String said(String key) {
        return settings.text(visitor.isChinese() ? key : key + ".en");
    }
}
