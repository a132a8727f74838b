package org.haoren.platform.crypto;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A PKCS#12 file of signing keys of one kind. Begins with one key; keytool adds and removes others. Only the portal's own user may read it. */
record KeyFile(SigningAlgorithm algorithm, Path path) {
    /**
     * @param wanted the password that the file has, or shall have
     * @param before a password that it may have had before
     * @throws IllegalStateException with a line for the operator when the file cannot be used
     */
    List<SigningKey> keys(char[] wanted, char[] before) {
        try {
            if (!Files.exists(path)) begin(wanted);
            return read(wanted, before);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(path + " cannot be used as a file of signing keys, or its password is another: " + e.getMessage(), e);
        }
    }

    private List<SigningKey> read(char[] wanted, char[] old) throws IOException, GeneralSecurityException {
        KeyStore store;
        try {
            store = opened(wanted);
        } catch (IOException e) {
            store = again(opened(old), old, wanted);
            write(store, wanted);
        }
        var found = new ArrayList<SigningKey>();
        for (var name : Collections.list(store.aliases()).stream().sorted().toList())
            if (store.getKey(name, wanted) instanceof PrivateKey secret && algorithm.fits(secret))
                found.add(new SigningKey(algorithm, secret, store.getCertificate(name).getPublicKey()));
        if (found.isEmpty()) throw new KeyStoreEmpty(algorithm);
        return found;
    }

    private KeyStore opened(char[] password) throws IOException, GeneralSecurityException {
        var store = algorithm.store();
        try (var in = Files.newInputStream(path)) {
            store.load(in, password);
        }
        return store;
    }

    private KeyStore again(KeyStore before, char[] old, char[] wanted) throws IOException, GeneralSecurityException {
        var store = algorithm.store();
        store.load(null, wanted);
        for (var name : Collections.list(before.aliases())) {
            Key key = before.getKey(name, old);
            if (key != null) store.setKeyEntry(name, key, wanted, before.getCertificateChain(name));
        }
        return store;
    }

    private KeyStore made(char[] password) throws IOException, GeneralSecurityException {
        var pair = algorithm.pair();
        var store = algorithm.store();
        store.load(null, password);
        store.setKeyEntry("first", pair.getPrivate(), password, new Certificate[] {SelfSigned.certificate(algorithm, pair)});
        return store;
    }

    /** Of two nodes that start for the first time at once over one folder, the later takes what the earlier made. */
    private void begin(char[] password) throws IOException, GeneralSecurityException {
        var aside = aside(made(password), password);
        try {
            Files.createLink(path, aside);
        } catch (FileAlreadyExistsException e) {
            // made by the other node in this moment
        } finally {
            Files.delete(aside);
        }
    }

    private void write(KeyStore store, char[] password) throws IOException, GeneralSecurityException {
        Files.move(aside(store, password), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Never readable for others, not even for a moment. */
    private Path aside(KeyStore store, char[] password) throws IOException, GeneralSecurityException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        var aside = posix ? Files.createTempFile(folder, "keys", ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "keys", ".part");
        try (var out = Files.newOutputStream(aside)) {
            store.store(out, password);
        }
        return aside;
    }

    private static final class KeyStoreEmpty extends GeneralSecurityException {
        private static final long serialVersionUID = 1;

        KeyStoreEmpty(SigningAlgorithm wanted) {
            super("it holds no key for " + wanted);
        }
    }
}
