package org.haoren.accounts;

import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people. */
@ApplicationScoped
class AccountTables implements PersonalTables {
    @Inject Outbox outbox;

    /** Stands where a name stood. */
    static final String NOBODY = "已注销 · closed";
    private static final String MINE = "account = {}";
    private static final String DISTRICT = "(select d.zh || ' / ' || d.en from district d where d.code = district)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                of("account", Why.ACCOUNT, "id = {}").texts("code", "login", "name", "language").moments("created_at", "confirmed_at")
                        .sealedMasked(IdentityNumbers.PURPOSE, "id_number").days("born").moments("stated_at", "verified_at").digests("password", "id_number_hash", "person_hash")
                        .aside("id", "version", "failures", "locked_until", "verified_by", "closed", "ward", "name_key", "pinyin", "initials", "login_end")
                        .emptied("closed = true, name = '" + NOBODY + "', login = 'closed@' || code || '.invalid', password = '-', failures = 0, locked_until = null, "
                                + "confirmed_at = null, id_number = null, stated_at = null, name_key = '', pinyin = '', initials = '', login_end = '', version = version + 1")
                        .emptiedLater("id_number_hash = null, person_hash = null, born = null, verified_at = null, verified_by = null, version = version + 1"),
                of("account_sign_in", Why.SAFETY, MINE).texts("device", "place", "place_en").moments("started_at", "ends_at").digests("token_hash").aside("id", "account")
                        .term("ends_at", "haoren.keep.sign-ins.days"),
                of("account_change", Why.SAFETY, MINE).moments("changed_at").aside("id", "account").ends(Ending.KEPT).term("changed_at", "haoren.keep.changes.days"),
                of("account_known_device", Why.SAFETY, MINE).moments("used_at").digests("device").aside("id", "account", "failures", "locked_until").ends(Ending.DELETED)
                        .term("used_at", "haoren.keep.devices.days"),
                of("account_login_change", Why.SAFETY, MINE).texts("old_masked", "new_masked", "reason").moments("changed_at", "undo_until", "undone_at")
                        .sealedAside(LoginChanges.OLD, "old_login").digests("old_hash", "token_hash").aside("id", "version", "account", "undone_by").ends(Ending.DELETED)
                        .termOfItsOwn("undo_until", LoginChanges.TOLD_DAYS),
                of("account_document", Why.IDENTITY, MINE).sealedMasked(IdentityNumbers.PURPOSE, "number").truths("misread").moments("stands_from", "stands_until").digests("hash")
                        .aside("id", "account").ends(Ending.DELETED_LATER),
                of("account_correction", Why.IDENTITY, MINE).words("kind", "accounts.correction.kind.").sealedMasked(IdentityNumbers.PURPOSE, "number").days("born")
                        .texts("note", "recorded_name").moments("recorded_at").words("verdict", "accounts.verdict.").texts("reason", "decided_name").moments("decided_at")
                        .digests("hash").aside("id", "version", "code", "account", "recorded_by", "decided_by").ends(Ending.DELETED_LATER),
                of("account_residence", Why.IDENTITY, MINE).named("district", DISTRICT).words("proof", "accounts.residence.proof.").days("since")
                        .moments("stands_from", "stands_until").texts("recorded_name").moments("recorded_at").words("verdict", "accounts.verdict.").texts("reason", "decided_name")
                        .moments("decided_at").aside("id", "version", "code", "account", "place", "recorded_by", "decided_by").ends(Ending.DELETED_LATER),
                of("outbox_message", Why.MESSAGES, "recipient = {}").by((account, login) -> outbox.recipient(login)).texts("kind", "subject").sealed(Outbox.ADDRESS, "address")
                        .sealed(Outbox.TEXT, "text").texts("language").moments("made_at", "done_at").digests("recipient")
                        .aside("id", "code", "channel", "useless_at", "state", "due_at", "claim", "attempts", "last_error").ends(Ending.DELETED)
                        .termOfItsOwn("done_at", "haoren.mail.keep-days"));
    }
}
