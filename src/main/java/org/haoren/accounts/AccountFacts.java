package org.haoren.accounts;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about accounts. Public entries name no person: the subject is the kind of thing, the person stands sealed. */
final class AccountFacts {
    private AccountFacts() {}

    record AccountOpened(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.AccountOpened";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }

    /** To what stands in no log. */
    record LoginChanged(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.LoginChanged";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }

    /** A whole document number, by somebody of the office; the owner knows who. */
    record NumberOpened(long account, NumberPurpose purpose, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.NumberOpened";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "purpose", purpose.name());
        }
    }

    /** A change that was not the owner's. */
    record LoginRestored(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.LoginRestored";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }

    record IdentityVerified(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.IdentityVerified";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }

    /** @param code of the record; what was and what is stands in no log */
    record CorrectionRecorded(long account, String code, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.CorrectionRecorded";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "correction", code);
        }
    }

    record CorrectionDecided(long account, String code, Verdict verdict, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.CorrectionDecided";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "correction", code, "verdict", verdict.name());
        }
    }

    /** @param code of the record; where it is stands in no log */
    record ResidenceRecorded(long account, String code, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.ResidenceRecorded";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "residence", code);
        }
    }

    record ResidenceDecided(long account, String code, Verdict verdict, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "accounts.ResidenceDecided";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account), "residence", code, "verdict", verdict.name());
        }
    }
}
