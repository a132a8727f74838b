package org.haoren.activities.stars.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.stars.StarGround;
import org.haoren.activities.stars.StarNoticeDesk;
import org.haoren.activities.stars.StarObjectionForm;
import org.haoren.activities.stars.StarRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** What stands in notice and what is held, for everybody, and objecting to one. */
@Named
@RequestScoped
public class StarNoticesPage {
    @Inject StarNoticeDesk desk;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject Words words;
    @Inject @Param String star;
    @Inject @Param(name = "page") Integer number;
    private Page<StarRow> page;
    private Page<StarRow> granted;
    private StarRow row;
    private String ground;
    private String statement;

    public Page<StarRow> getPage() {
        if (page == null) page = desk.running(number == null ? 1 : number);
        return page;
    }

    public Page<StarRow> getGranted() {
        if (granted == null) granted = desk.granted(number == null ? 1 : number);
        return granted;
    }

    public StarRow getRow() {
        if (star == null) throw new Missing("star");
        if (row == null) row = desk.one(star);
        return row;
    }

    /** Why the caller cannot object, in words; whoever is not signed in does so first. */
    public List<String> getObjections() {
        return caller.signedIn() ? desk.objections(getRow().code()).stream().map(words::of).toList() : List.of();
    }

    public List<Option> getGrounds() {
        return Option.of(StarGround.values(), "activities.stars.ground.", words);
    }

    public String object() {
        return outcome.of(() -> {
            desk.object(star, new StarObjectionForm(Option.chosen(StarGround.class, ground), statement));
        }, "/activities/stars/notice?star=" + star, "activities.stars.objected");
    }

    public String getStar() {
        return star;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
