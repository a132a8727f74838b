package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.TestKeys;
import org.junit.jupiter.api.Test;

class NoteSignerTest {
    /** The example of golang.org/x/mod/sumdb/note, whose format the specification took over. */
    private static final String TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final byte[] SEED = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    private static final byte[] PUBLIC = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    @Test void the_known_key_signs_the_known_text_as_known() {
        var signer = new NoteSigner("PeterNeumann", List.of(TestKeys.of(SEED, PUBLIC)));
        assertThat(signer.sign(TEXT)).isEqualTo(NOTE);
        assertThat(signer.verifierKeys()).containsExactly("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(signer.signed(NOTE)).isTrue();
        assertThat(signer.upToDate(NOTE)).isTrue();
    }

    @Test void every_changed_byte_of_a_note_is_noticed() {
        var signer = new NoteSigner("PeterNeumann", List.of(TestKeys.of(SEED, PUBLIC)));
        for (int i = 0; i < NOTE.length(); i++) {
            var changed = new StringBuilder(NOTE);
            changed.setCharAt(i, NOTE.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(signer.signed(changed.toString())).as(changed.toString()).isFalse();
        }
    }

    @Test void two_keys_sign_while_one_follows_the_other() {
        var keys = TestKeys.two();
        var old = new NoteSigner("haoren.example/log/city", List.of(keys.get(0)));
        var both = new NoteSigner("haoren.example/log/city", keys);
        var next = new NoteSigner("haoren.example/log/city", List.of(keys.get(1)));
        var note = both.sign("text\n");
        assertThat(List.of(old, both, next)).allMatch(signer -> signer.signed(note));
        assertThat(both.upToDate(note)).isTrue();
        assertThat(old.upToDate(note)).isFalse();
        assertThat(both.upToDate(old.sign("text\n"))).isFalse();
        assertThat(next.signed(old.sign("text\n"))).isFalse();
        assertThat(new NoteSigner("haoren.example/log/round-x", keys).signed(note)).isFalse();
    }

    @Test void a_checkpoint_has_three_lines() {
        var root = Base64.getDecoder().decode("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        var text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        assertThat(new Checkpoint("example.com/behind-the-sofa", 20852163, root).text()).isEqualTo(text);
        assertThat(Checkpoint.of(text + "\n\u2014 a b\n")).isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20852163, root));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of(text.replace("20852163", "020852163") + "\n\u2014 a b\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("a\n1\n"));
    }

    @Test void a_name_that_verifiers_could_not_read_is_refused() {
        for (var name : List.of("", "a b", "a+b", "a\nb", "a\u3000b"))
            assertThatIllegalArgumentException().isThrownBy(() -> new NoteSigner(name, List.<SigningKey>of()));
    }
}
