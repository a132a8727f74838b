package org.haoren.activities.commendations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.commendations.CommendationDesk;
import org.haoren.activities.commendations.CommendationForm;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.pages.StationNames;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;

/** Commending a volunteer. */
@Named
@RequestScoped
public class CommendationGivePage {
    private static final String OFFICE = "office";
    @Inject CommendationDesk desk;
    @Inject StationNames stations;
    @Inject Words words;
    @Inject Outcome outcome;
    private List<Option> hosts;
    private String host;
    private String number;
    private String reasonZh;
    private String reasonEn;

    /** For whom the caller may speak. */
    public List<Option> getHosts() {
        if (hosts != null) return hosts;
        var found = new ArrayList<Option>();
        desk.hosts().forEach(each -> found.add(new Option(each, each.equals(OFFICE) ? words.of("activities.training.office") : stations.of(new StationId(each)))));
        hosts = found;
        return hosts;
    }

    public String commend() {
        return outcome.of(() -> {
            desk.commend(new CommendationForm(host, number, reasonZh, reasonEn));
        }, "/activities/commendations/give", "activities.commendations.given");
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReasonZh() {
        return reasonZh;
    }

    public void setReasonZh(String reasonZh) {
        this.reasonZh = reasonZh;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }
}
