package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.facts.Heads;

/** Answers for the signer. */
@ApplicationScoped
class LogHeads implements Heads {
    @Inject LogSigner signer;

    @Override
    public String checkpoint(String log) {
        return signer.checkpoint(log);
    }
}
