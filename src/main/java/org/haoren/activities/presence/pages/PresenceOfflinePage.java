package org.haoren.activities.presence.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.time.CityTime;

/** The page for places without a network. It is the same for everybody: what is about somebody is fetched and kept by its script. */
@Named
@RequestScoped
public class PresenceOfflinePage {
    @Inject CityTime time;

    public String getZone() {
        return time.zone().getId();
    }
}
