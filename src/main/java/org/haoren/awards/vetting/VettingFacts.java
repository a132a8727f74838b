package org.haoren.awards.vetting;

import java.time.Instant;
import java.util.Map;
import org.haoren.awards.nomination.CaseId;
import org.haoren.platform.facts.Fact;

/** What becomes true about a case. Entries show the case's code and the kind of act; names, clauses and words stand sealed. */
final class VettingFacts {
    private VettingFacts() {}

    record CaseChecked(CaseId of, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }
    }

    record OpinionGiven(CaseId of, OpinionForm form, String unit, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("unit", unit, "verdict", form.verdict().name(), "text", form.text() == null ? "" : form.text());
        }
    }

    record CaseShortlisted(CaseId of, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }
    }

    record ExclusionProposed(CaseId of, ExclusionForm form, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("clause", form.clause().name(), "reason", form.reason());
        }
    }

    record ExclusionDismissed(CaseId of, String ground, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("ground", ground);
        }
    }

    record CaseExcluded(CaseId of, Clause clause, Instant at) implements Fact {
        @Override
        public String subject() {
            return of.code();
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("clause", clause.name());
        }
    }
}
