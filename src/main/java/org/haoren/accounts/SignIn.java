package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.words.Bilingual;

/** A sign-in from its beginning to its end. The browser holds the token, the database only its hash, so any node knows it and ending it ends it everywhere. */
@Entity
@Table(name = "account_sign_in")
class SignIn {
    static final int CODE_LENGTH = 16;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_sign_in_seq")
    @SequenceGenerator(name = "account_sign_in_seq", sequenceName = "account_sign_in_seq", allocationSize = 50)
    private long id;
    @Column(name = "token_hash") private String tokenHash;
    private AccountId account;
    private String device;
    private String place;
    @Column(name = "place_en") private String placeEn;
    @Column(name = "started_at") private Instant startedAt;
    @Column(name = "ends_at") private Instant endsAt;

    protected SignIn() {}

    /** @param place from where, as the city's networks are called, or the wider network of the address; null where that is not known */
    SignIn(String tokenHash, AccountId account, String device, Bilingual place, Instant startedAt, Instant endsAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.device = device;
        this.place = place == null ? null : place.zh();
        this.placeEn = place == null ? null : place.en();
        this.startedAt = startedAt;
        this.endsAt = endsAt;
    }

    static String hash(String token) {
        return HexFormat.of().formatHex(Hashes.sha256(token));
    }

    /** Tells it from the person's others and nothing else: a part of what the token's hash is. */
    String code() {
        return tokenHash.substring(0, CODE_LENGTH);
    }

    SignInRow row(String current) {
        return new SignInRow(code(), Device.of(device), place == null ? null : new Bilingual(place, placeEn), startedAt, endsAt, tokenHash.equals(current));
    }

    AccountId account() {
        return account;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean running(Instant now) {
        return now.isBefore(endsAt);
    }

    void end(Instant now) {
        if (running(now)) endsAt = now;
    }
}
