package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Person;
import org.haoren.platform.refusal.Refusal;

/**
 * A person's account. Opened by the person, who confirms their number or address by a code (those from before there were codes may not have); their identity is first
 * stated by themself, then verified by somebody else, and corrected by two others. Failures to sign in lock it for a while, never for good.
 */
@Entity
class Account {
    static final String ONE_PERSON = "account_one_person";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;
    private String code;
    @Version private long version;
    private String login;
    private String name;
    private String password;
    private String language;
    private boolean closed;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Embedded private Tries tries = new Tries();
    @Column(name = "id_number") private String idNumber;
    @Column(name = "id_number_hash") private String idNumberHash;
    @Column(name = "person_hash") private String personHash;
    private LocalDate born;
    @Column(name = "stated_at") private Instant statedAt;
    @Column(name = "verified_at") private Instant verifiedAt;
    @Column(name = "verified_by") private AccountId verifiedBy;

    /** Whether its owner is a child who signs in nowhere. */
    private boolean ward;
    @Column(name = "name_key") private String nameKey;
    private String pinyin;
    private String initials;
    @Column(name = "login_end") private String loginEnd;

    protected Account() {}

    /** Of a child: its login reaches nobody (RFC 2606, section 2). @param password that nobody knows */
    static Account ofChild(String name, String password, String language, Instant now) {
        var account = new Account(new Login(Codes.random() + "@ward.invalid"), name, password, language, now);
        account.ward = true;
        return account;
    }

    Account(Login login, String name, String password, String language, Instant now) {
        this.code = Codes.random();
        this.login = login.value();
        this.name = name;
        this.password = password;
        this.language = language;
        this.createdAt = now;
        findable();
    }

    /** By what it is called, and the end of the mobile number. */
    final void findable() {
        var keys = closed ? NameKeys.NONE : NameKeys.of(name);
        nameKey = keys.name();
        pinyin = keys.pinyin();
        initials = keys.initials();
        loginEnd = closed ? "" : new Login(login).end();
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    String login() {
        return login;
    }

    /** In which its owner is written to: {@code zh-CN} or {@code en}. */
    String language() {
        return language;
    }

    boolean signsIn() {
        return !ward;
    }

    /** The child is old enough, and this reaches them. */
    void signInBy(Login own) {
        changeLogin(own);
        ward = false;
    }

    /** Its owner has had it erased: there is nobody to tell anything. */
    boolean closed() {
        return closed;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    final void changeLogin(Login other) {
        login = other.value();
        loginEnd = other.end();
    }

    String password() {
        return password;
    }

    /** Its owner has shown that they read what goes to its number or address. */
    void confirm(Instant now) {
        if (confirmedAt == null) confirmedAt = now;
    }

    void changePassword(String hash) {
        password = hash;
    }

    /** Of all browsers in which nobody has signed in to it before. */
    Tries tries() {
        return tries;
    }

    boolean verified() {
        return verifiedAt != null;
    }

    /** Null while nobody has verified it. */
    Person person(Residences residences) {
        return verified() ? new Person(personHash, born, verifiedAt, residences.stood()) : null;
    }

    LocalDate born() {
        return born;
    }

    String idNumberHash() {
        return idNumberHash;
    }

    String sealedIdNumber() {
        return idNumber;
    }

    List<Refusal> objectionsToStating() {
        return verified() ? List.of(AccountRefusal.ALREADY_VERIFIED) : List.of();
    }

    void state(IdDocument document, String sealed, String hash, Instant now) {
        identify(document, sealed, hash);
        statedAt = now;
    }

    private void identify(IdDocument document, String sealed, String hash) {
        idNumber = sealed;
        idNumberHash = hash;
        born = document.born();
    }

    /** @param document that the clerk read @param read its keyed hash */
    List<Refusal> objectionsToVerifying(Decider clerk, IdDocument document, String read) {
        var found = new ArrayList<Refusal>();
        found.addAll(clerk.objections(id(), AccountRefusal.NOT_FOR_YOURSELF));
        if (verified()) found.add(AccountRefusal.ALREADY_VERIFIED);
        if (idNumberHash == null) found.add(AccountRefusal.NOTHING_STATED);
        else if (!idNumberHash.equals(read)) found.add(AccountRefusal.ID_NUMBER_DIFFERS.on("idNumber"));
        else if (!born.equals(document.born())) found.add(AccountRefusal.BORN_DIFFERS.on("born"));
        return found;
    }

    /** @param clerk null where a service vouched for it @param person names the person behind the document for good, whatever documents they show later */
    void verify(AccountId clerk, String person, Instant now) {
        verifiedAt = now;
        verifiedBy = clerk;
        personHash = person;
    }

    /** They stay the same person: whoever has voted has voted. */
    void correct(IdDocument document, String sealed, String hash) {
        if (!verified()) throw new IllegalStateException("Nobody has verified what would be corrected");
        identify(document, sealed, hash);
    }

    String code() {
        return code;
    }

    /** @param document null where none has been stated, or it is not to be shown */
    AccountRow row(IdDocument document) {
        return new AccountRow(code, name, new Login(login).masked(), document == null ? null : document.kind(), document == null ? null : document.masked(), born, createdAt,
                confirmedAt != null, idNumberHash != null, verified(), List.of(), List.of());
    }
}
