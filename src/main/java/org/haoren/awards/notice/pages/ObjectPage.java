package org.haoren.awards.notice.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import org.haoren.awards.notice.Ground;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeRow;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionForm;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.pages.HandedIn;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

@Named
@RequestScoped
public class ObjectPage {
    @Inject NoticeDesk notices;
    @Inject ObjectionDesk desk;
    @Inject HandedIn handed;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject Words words;
    /** From the address, also when the form comes back: what is shown and what may be pressed depends on it. */
    @Inject @Param String notice;
    private NoticeRow row;
    private String subject;
    private String ground;
    private String statement;
    private Part evidence;
    private String evidenceKept;

    /** Whoever objects signs in first. */
    public void enter() {
        caller.account();
        getRow();
    }

    public NoticeRow getRow() {
        if (row == null) {
            if (notice == null) throw new Missing("notice");
            row = notices.one(new NoticeId(notice));
        }
        return row;
    }

    public List<Option> getSubjects() {
        return getRow().lines().stream().map(line -> new Option(line.subject(), words.either(line.zh(), line.en()))).toList();
    }

    public List<Option> getGrounds() {
        return Arrays.stream(Ground.values()).map(each -> new Option(each.name(), words.of("awards.notice.ground." + each))).toList();
    }

    public String object() {
        return outcome.of(() -> {
            evidenceKept = handed.code(evidence, evidenceKept, FileKind.EVIDENCE, "evidence");
            desk.object(new NoticeId(notice), new ObjectionForm(subject, ground == null ? null : Ground.valueOf(ground), statement,
                    evidenceKept == null ? null : new FileId(evidenceKept)));
        }, "/awards/notice/notice?notice=" + notice, "awards.notice.objected");
    }

    public String getNotice() {
        return notice;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
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

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    public String getEvidenceKept() {
        return evidenceKept;
    }

    public void setEvidenceKept(String evidenceKept) {
        this.evidenceKept = evidenceKept;
    }
}
