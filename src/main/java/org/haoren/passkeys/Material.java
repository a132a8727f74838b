package org.haoren.passkeys;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.platform.permit.AccountId;

/**
 * What the signatures of a passkey are compared with, and whose it is: sealed as one, so that a row of the table cannot be made to open another account.
 *
 * @param key authenticator's kind, id of the passkey and public key, as they came (Web Authentication level 3, section 6.5.1), in base 64
 * @param backupEligible whether its maker may copy it to other devices of the owner, which never changes
 * @param transports by which a browser reaches it, as the browser said
 */
record Material(AccountId account, String key, boolean backupEligible, List<String> transports) {
    static final String PURPOSE = "passkey";

    Material {
        transports = List.copyOf(transports);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(key);
    }

    String text() {
        return account.value() + "\n" + key + "\n" + backupEligible + "\n" + String.join(",", transports);
    }

    /** Empty where it belongs to another account, or is none. */
    static Optional<Material> of(String text, AccountId owner) {
        var parts = text == null ? new String[0] : text.split("\n", -1);
        if (parts.length != 4 || !parts[0].equals(Long.toString(owner.value()))) return Optional.empty();
        return Optional.of(new Material(owner, parts[1], Boolean.parseBoolean(parts[2]), Stream.of(parts[3].split(",")).filter(each -> !each.isEmpty()).toList()));
    }

    @Override
    public String toString() {
        return "Material";
    }
}
