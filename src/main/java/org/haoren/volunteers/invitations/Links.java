package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Marks;

/** What letters lead to. */
@ApplicationScoped
class Links {
    private static final String PURPOSE = "invitation link";
    private static final int CODE = 16;
    @Inject Marks marks;
    @Inject Settings settings;

    String address(String code) {
        return settings.publicAddress() + "/volunteers/invitation?invitation=" + token(code);
    }

    String token(String code) {
        return marks.marked(PURPOSE, code);
    }

    /** The code of the invitation, or nothing where it is no link of ours. */
    Optional<String> code(String token) {
        return marks.code(PURPOSE, token).filter(code -> code.length() == CODE);
    }
}
