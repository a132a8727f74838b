package org.haoren.guardians;

import java.time.Instant;
import java.util.Map;
import org.haoren.accounts.Verdict;
import org.haoren.platform.facts.Fact;

/** What becomes true about guardians and wards. Public entries name nobody: the subject is the kind of thing, the people stand sealed. */
final class GuardianFacts {
    private GuardianFacts() {}

    private interface AboutGuardianship extends Fact {
        long ward();

        String code();

        @Override
        default String subject() {
            return "guardianship";
        }

        @Override
        default Map<String, String> sealed() {
            return Map.of("ward", Long.toString(ward()), "guardianship", code());
        }
    }

    record GuardianshipAccepted(long ward, String code, Instant at) implements AboutGuardianship {}

    /** A clerk has seen the proof. */
    record GuardianshipProved(long ward, String code, Instant at) implements AboutGuardianship {}

    record GuardianshipDecided(long ward, String code, Verdict verdict, Instant at) implements AboutGuardianship {
        @Override
        public Map<String, String> sealed() {
            return Map.of("ward", Long.toString(ward), "guardianship", code, "verdict", verdict.name());
        }
    }

    /** A clerk has seen why it ends without the guardian. */
    record EndingRecorded(long ward, String code, Instant at) implements AboutGuardianship {}

    record EndingDecided(long ward, String code, Verdict verdict, Instant at) implements AboutGuardianship {
        @Override
        public Map<String, String> sealed() {
            return Map.of("ward", Long.toString(ward), "guardianship", code, "verdict", verdict.name());
        }
    }

    record GuardianshipEnded(long ward, String code, GuardianshipEnd end, Instant at) implements AboutGuardianship {
        @Override
        public Map<String, String> sealed() {
            return Map.of("ward", Long.toString(ward), "guardianship", code, "end", end.name());
        }
    }

    record ConsentGiven(long ward, String code, ConsentPurpose purpose, Instant at) implements AboutGuardianship {
        @Override
        public Map<String, String> sealed() {
            return Map.of("ward", Long.toString(ward), "guardianship", code, "purpose", purpose.name());
        }
    }

    private interface AboutIncome extends Fact {
        long account();

        String code();

        @Override
        default String subject() {
            return "account";
        }

        @Override
        default Map<String, String> sealed() {
            return Map.of("account", Long.toString(account()), "income", code());
        }
    }

    record IncomeRecorded(long account, String code, Instant at) implements AboutIncome {}

    record IncomeDecided(long account, String code, Verdict verdict, Instant at) implements AboutIncome {
        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "income", code, "verdict", verdict.name());
        }
    }
}
