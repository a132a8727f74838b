package org.haoren.provider;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about links. Public entries name nobody. */
final class ProviderFacts {
    private ProviderFacts() {}

    record AccountLinked(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "provider.AccountLinked";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }

    record AccountUnlinked(long account, Instant at) implements Fact {
        @Override
        public String subject() {
            return "account";
        }

        @Override
        public String kind() {
            return "provider.AccountUnlinked";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("account", Long.toString(account));
        }
    }
}
