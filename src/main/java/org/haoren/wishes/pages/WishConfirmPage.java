package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.haoren.wishes.ClaimDesk;
import org.haoren.wishes.ClaimRow;
import org.haoren.wishes.SatisfactionForm;
import org.haoren.wishes.WishId;
import org.omnifaces.cdi.Param;

/** The other side agrees. */
@Named
@RequestScoped
public class WishConfirmPage {
    @Inject ClaimDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param String wish;
    private ClaimRow row;
    private Integer satisfaction;
    private String remark;

    public ClaimRow getRow() {
        if (row == null) row = desk.delivery(id());
        return row;
    }

    public List<Option> getMarks() {
        return IntStream.iterate(5, mark -> mark - 1).limit(5).mapToObj(mark -> new Option(Integer.toString(mark), words.of("wishes.mark." + mark))).toList();
    }

    public String confirm() {
        return outcome.of(() -> desk.confirm(id(), new SatisfactionForm(satisfaction, remark)),
                caller.has(Role.STATION_STAFF) ? "/wishes/desk" : "/wishes/mine", "wishes.confirmed");
    }

    private WishId id() {
        if (wish == null) throw new Missing("wish");
        return new WishId(wish);
    }

    public String getWish() {
        return wish;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
