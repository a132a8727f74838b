package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.haoren.accounts.consents.ConsentPurpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consent is kept with the edition that the page showed. */
class PrivacyEditionTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_edition_that_is_read_is_the_one_that_is_kept(String language) {
        var words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(words.getString("accounts.consent")).contains(ConsentPurpose.PRIVACY.edition());
        assertThat(words.getString("accounts.privacy.edition")).contains(ConsentPurpose.PRIVACY.edition());
    }
}
