package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.StoryForm;
import org.haoren.platform.pages.Outcome;

/** The office tells a story better. */
@Named
@RequestScoped
public class StoryPage {
    @Inject HonourDesk desk;
    @Inject HonourPage shown;
    @Inject Outcome outcome;
    private String headlineZh;
    private String headlineEn;
    private String storyZh;
    private String storyEn;

    /** Opened with what is told now. */
    public void open() {
        var row = desk.draft(shown.id());
        headlineZh = row.headlineZh();
        headlineEn = row.headlineEn();
        storyZh = row.storyZh();
        storyEn = row.storyEn();
    }

    public String tell() {
        return outcome.of(() -> desk.story(shown.id(), new StoryForm(headlineZh, headlineEn, storyZh, storyEn)),
                "/awards/honours/honour?honour=" + shown.getCode(), "honours.told");
    }

    public String getHeadlineZh() {
        return headlineZh;
    }

    public void setHeadlineZh(String headlineZh) {
        this.headlineZh = headlineZh;
    }

    public String getHeadlineEn() {
        return headlineEn;
    }

    public void setHeadlineEn(String headlineEn) {
        this.headlineEn = headlineEn;
    }

    public String getStoryZh() {
        return storyZh;
    }

    public void setStoryZh(String storyZh) {
        this.storyZh = storyZh;
    }

    public String getStoryEn() {
        return storyEn;
    }

    public void setStoryEn(String storyEn) {
        this.storyEn = storyEn;
    }
}
