package org.haoren.platform.config;

import java.util.List;
import java.util.Optional;

/** A whole-number setting and the range in which it makes sense. */
record SettingRange(String key, int from, int to) {
    static final List<SettingRange> ALL = List.of(
            new SettingRange("haoren.password.iterations", 1_024, 10_000_000),
            new SettingRange("haoren.sign-in.minutes", 5, 525_600),
            new SettingRange("haoren.lockout.failures", 3, 1_000),
            new SettingRange("haoren.lockout.minutes", 1, 1_440),
            new SettingRange("haoren.passkey.fresh-minutes", 2, 120),
            new SettingRange("haoren.proof.numbers", 1_000, 10_000_000),
            new SettingRange("haoren.proof.minutes", 2, 1_440),
            new SettingRange("haoren.login-change.days", 1, 60),
            new SettingRange("haoren.code.minutes", 2, 120),
            new SettingRange("haoren.code.tries", 1, 20),
            new SettingRange("haoren.code.wait-seconds", 0, 600),
            new SettingRange("haoren.rate.code.login", 1, 1_000_000),
            new SettingRange("haoren.rate.code.device", 1, 1_000_000),
            new SettingRange("haoren.rate.code.address", 1, 1_000_000),
            new SettingRange("haoren.mail.smtp.port", 1, 65_535),
            new SettingRange("haoren.mail.timeout-seconds", 1, 60),
            new SettingRange("haoren.mail.attempts", 1, 20),
            new SettingRange("haoren.mail.keep-days", 1, 90),
            new SettingRange("haoren.proxies", 0, 5),
            new SettingRange("haoren.rate.sign-in.device", 1, 1_000_000),
            new SettingRange("haoren.rate.sign-in.address", 1, 1_000_000),
            new SettingRange("haoren.rate.sign-up.device", 1, 1_000_000),
            new SettingRange("haoren.rate.sign-up.address", 1, 1_000_000),
            new SettingRange("haoren.rate.ballot.account", 1, 1_000_000),
            new SettingRange("haoren.rate.ballot.device", 1, 1_000_000),
            new SettingRange("haoren.rate.ballot.address", 1, 1_000_000),
            new SettingRange("haoren.rate.challenge.device", 1, 1_000_000),
            new SettingRange("haoren.rate.challenge.address", 1, 1_000_000),
            new SettingRange("haoren.rate.post.account", 1, 1_000_000),
            new SettingRange("haoren.rate.post.device", 1, 1_000_000),
            new SettingRange("haoren.rate.post.address", 1, 1_000_000),
            new SettingRange("haoren.rate.upload.account", 1, 1_000_000),
            new SettingRange("haoren.rate.upload.device", 1, 1_000_000),
            new SettingRange("haoren.rate.upload.address", 1, 1_000_000),
            new SettingRange("haoren.rate.print.account", 1, 1_000_000),
            new SettingRange("haoren.rate.print.device", 1, 1_000_000),
            new SettingRange("haoren.rate.print.address", 1, 1_000_000),
            new SettingRange("haoren.rate.lookup.device", 1, 1_000_000),
            new SettingRange("haoren.rate.lookup.address", 1, 1_000_000),
            new SettingRange("haoren.rate.search.account", 1, 1_000_000),
            new SettingRange("haoren.upload.bytes", 1_024, 20_971_520),
            new SettingRange("haoren.notice.working-days", 1, 60),
            new SettingRange("haoren.wish.value-yuan", 1, 100_000),
            new SettingRange("haoren.ballot.queue", 16, 100_000),
            new SettingRange("haoren.ballot.wait-seconds", 1, 60),
            new SettingRange("haoren.flag.burst", 10, 100_000),
            new SettingRange("haoren.flag.burst-times", 2, 1_000),
            new SettingRange("haoren.flag.device", 2, 100_000),
            new SettingRange("haoren.flag.new-accounts", 2, 1_000_000),
            new SettingRange("haoren.flag.new-accounts-times", 2, 1_000),
            new SettingRange("haoren.flag.sequence", 3, 1_000_000),
            new SettingRange("haoren.claim.days", 1, 60),
            new SettingRange("haoren.claim.open", 1, 50),
            new SettingRange("haoren.role.review-days", 7, 400),
            new SettingRange("haoren.role.unused-days", 7, 400),
            new SettingRange("haoren.guardian.child-age", 3, 18),
            new SettingRange("haoren.guardian.login-age", 8, 18),
            new SettingRange("haoren.guardian.income-age", 14, 18),
            new SettingRange("haoren.guardian.most", 1, 4),
            new SettingRange("haoren.qualification.warn-days", 1, 180),
            new SettingRange("haoren.dispute.working-days", 1, 60),
            new SettingRange("haoren.dispute.link-days", 1, 90),
            new SettingRange("haoren.invitation.rows", 1, 200_000),
            new SettingRange("haoren.invitation.days", 7, 365),
            new SettingRange("haoren.invitation.reminder-days", 1, 90),
            new SettingRange("haoren.erasure.days", 1, 60),
            new SettingRange("haoren.keep.sign-ins.days", 183, 3_650),
            new SettingRange("haoren.keep.changes.days", 1, 30),
            new SettingRange("haoren.keep.devices.days", 30, 3_650),
            new SettingRange("haoren.keep.events.days", 183, 3_650),
            new SettingRange("haoren.keep.acts.days", 183, 36_500),
            new SettingRange("haoren.keep.readings.days", 1_095, 36_500),
            new SettingRange("haoren.keep.ward-messages.days", 30, 3_650),
            new SettingRange("haoren.card.hours", 1, 168),
            new SettingRange("haoren.star.first-hours", 1, 100_000),
            new SettingRange("haoren.star.second-hours", 1, 100_000),
            new SettingRange("haoren.star.third-hours", 1, 100_000),
            new SettingRange("haoren.star.fourth-hours", 1, 100_000),
            new SettingRange("haoren.star.fifth-hours", 1, 100_000),
            new SettingRange("haoren.star.voided-percent", 0, 100),
            new SettingRange("haoren.star.notice-days", 1, 60),
            new SettingRange("haoren.star.years", 0, 50),
            new SettingRange("haoren.volunteer.full-age", 8, 30),
            new SettingRange("haoren.queries.most", 1, 1_000_000),
            new SettingRange("haoren.sweep.seconds", 1, 3_600));

    Optional<String> objection(String text) {
        try {
            var value = Integer.parseInt(text);
            if (value >= from && value <= to) return Optional.empty();
        } catch (NumberFormatException e) {
            // said below: text and too large a number read the same to whoever has to mend it
        }
        return Optional.of(key + " must be a whole number from " + from + " to " + to + ", not '" + text + "'");
    }
}
