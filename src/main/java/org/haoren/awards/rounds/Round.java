package org.haoren.awards.rounds;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.WorkingDays;

/**
 * One run of a programme. Planned as a draft that may be incomplete, approved by somebody else, opened when nothing is missing: from then on its rules stand.
 * Published once its honours are. What it is busy with in between follows from its calendar.
 */
@Entity(name = "AwardRound")
@Table(name = "award_round")
class Round {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_round_seq")
    @SequenceGenerator(name = "award_round_seq", sequenceName = "award_round_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String programme;
    private String zh;
    private String en;
    @Enumerated(EnumType.STRING) private RoundStage stage = RoundStage.DRAFT;
    @Embedded private PhaseCalendar calendar;
    @Column(name = "per_category_min") private Integer perCategoryMin;
    @Column(name = "per_category_max") private Integer perCategoryMax;
    @Column(name = "total_min") private Integer totalMin;
    @Column(name = "total_max") private Integer totalMax;
    @Enumerated(EnumType.STRING) private BallotPace pace = BallotPace.ONCE;
    @Column(name = "candidate_order") @Enumerated(EnumType.STRING) private CandidateOrder order = CandidateOrder.STROKES;
    private boolean abstention;
    @Column(name = "minimum_age") private int minimumAge;
    @ElementCollection
    @CollectionTable(name = "award_round_district", joinColumns = @JoinColumn(name = "round"))
    @Column(name = "district")
    private Set<String> districts = new HashSet<>();
    @Column(name = "proof_of_work") private boolean proofOfWork;
    @Column(name = "honours_per_category") private Integer honoursPerCategory;
    @Column(name = "public_weight") private Integer publicWeight;
    @Column(name = "planned_by") private AccountId plannedBy;
    @Column(name = "approved_by") private AccountId approvedBy;
    @Column(name = "approved_at") private Instant approvedAt;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "published_at") private Instant publishedAt;
    @Embedded private Approval frozen;
    @ElementCollection
    @CollectionTable(name = "award_round_category", joinColumns = @JoinColumn(name = "round"))
    @OrderColumn(name = "place")
    private List<Category> frozenCategories = new ArrayList<>();

    protected Round() {}

    Round(RoundForm form, List<String> districts, AccountId planner, ZoneId zone) {
        code = form.code();
        programme = form.programme();
        plan(form, districts, planner, zone);
    }

    List<Refusal> objectionsTo(RoundForm form, ZoneId zone) {
        if (stage != RoundStage.DRAFT) return List.of(RoundRefusal.RULES_FROZEN);
        var found = new ArrayList<Refusal>();
        if (!code.equals(form.code())) found.add(RoundRefusal.OTHER_CODE.on("code"));
        if (!programme.equals(form.programme())) found.add(RoundRefusal.OTHER_CODE.on("programme"));
        found.addAll(new PhaseCalendar(form, zone).disorder(zone));
        return found;
    }

    /** A plan that changes has to be approved anew. @param voting the districts whose residents vote */
    final void plan(RoundForm form, List<String> voting, AccountId planner, ZoneId zone) {
        zh = form.zh().strip();
        en = Programme.kept(form.en());
        calendar = new PhaseCalendar(form, zone);
        perCategoryMin = form.perCategoryMin();
        perCategoryMax = form.perCategoryMax();
        totalMin = form.totalMin();
        totalMax = form.totalMax();
        pace = form.pace() == null ? BallotPace.ONCE : form.pace();
        order = form.order() == null ? CandidateOrder.STROKES : form.order();
        abstention = Boolean.TRUE.equals(form.abstention());
        minimumAge = form.minimumAge() == null ? 0 : form.minimumAge();
        districts.retainAll(voting);
        districts.addAll(voting);
        proofOfWork = Boolean.TRUE.equals(form.proofOfWork());
        honoursPerCategory = form.honoursPerCategory();
        publicWeight = form.publicWeight();
        plannedBy = planner;
        withdrawApproval();
    }

    final void withdrawApproval() {
        approvedBy = null;
        approvedAt = null;
    }

    List<Refusal> objectionsToApproving(AccountId approver) {
        var found = new ArrayList<Refusal>();
        if (stage != RoundStage.DRAFT) found.add(RoundRefusal.RULES_FROZEN);
        else if (approved()) found.add(RoundRefusal.ALREADY_APPROVED);
        if (approver.equals(plannedBy)) found.add(RoundRefusal.OWN_PLAN);
        return found;
    }

    void approve(AccountId approver, Instant now) {
        approvedBy = approver;
        approvedAt = now;
    }

    void open(Programme source, Instant now) {
        frozen = source.approval();
        source.categories().forEach(each -> frozenCategories.add(each.copy()));
        stage = RoundStage.OPEN;
        openedAt = now;
    }

    /** A notice that ends later than planned moves what waits for it. @return whether anything moved */
    boolean giveWay(Phase waiting, Instant noticeEnds, WorkingDays days, int workingDays, ZoneId zone) {
        return waiting == Phase.VOTING ? calendar.giveWayToShortlist(noticeEnds, days, workingDays, zone) : calendar.giveWayToResult(noticeEnds, zone);
    }

    List<Refusal> objectionsToPublishing() {
        return stage == RoundStage.OPEN ? List.of() : List.of(RoundRefusal.NOT_OPEN);
    }

    void publish(Instant now) {
        stage = RoundStage.PUBLISHED;
        publishedAt = now;
    }

    boolean draft() {
        return stage == RoundStage.DRAFT;
    }

    boolean approved() {
        return approvedAt != null;
    }

    String code() {
        return code;
    }

    String programme() {
        return programme;
    }

    PhaseCalendar calendar() {
        return calendar == null ? new PhaseCalendar() : calendar;
    }

    /** Null until all four limits have been decided. */
    BallotRules rules() {
        return perCategoryMin == null || perCategoryMax == null || totalMin == null || totalMax == null ? null
                : new BallotRules(perCategoryMin, perCategoryMax, totalMin, totalMax, pace, order, abstention, minimumAge, districts(), proofOfWork);
    }

    private List<String> districts() {
        return districts.stream().sorted().toList();
    }

    Integer honoursPerCategory() {
        return honoursPerCategory;
    }

    Integer publicWeight() {
        return publicWeight;
    }

    RoundRow row(Programme source) {
        var said = draft() ? source.approval() : frozen;
        var categories = (draft() ? source.categories() : frozenCategories).stream().map(Category::row).toList();
        var date = calendar().dates();
        return new RoundRow(new RoundId(code), source.id(), source.zh(), source.en(), zh, en, stage, date.get(0), date.get(1), date.get(2), date.get(3),
                date.get(4), date.get(5), date.get(6), date.get(7), rules(), categories, honoursPerCategory, publicWeight,
                said.documentNumber(), said.approvingBody(), said.cycle(), said.quota(), approved(), openedAt, calendar().plannedVoting(), calendar().plannedPublishing());
    }

    /** The plan as it was typed, for the page that goes on with it. */
    RoundForm form(ZoneId zone) {
        var wall = calendar().dates().stream().map(date -> date == null ? null : java.time.LocalDateTime.ofInstant(date, zone)).toList();
        return new RoundForm(code, programme, zh, en, wall.get(0), wall.get(1), wall.get(2), wall.get(3), wall.get(4), wall.get(5), wall.get(6), wall.get(7),
                perCategoryMin, perCategoryMax, totalMin, totalMax, pace, order, abstention, minimumAge, districts(), proofOfWork, honoursPerCategory, publicWeight);
    }
}
