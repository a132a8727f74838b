package org.haoren.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** How something is signed so that strangers can check it. */
public enum SigningAlgorithm {
    /** RFC 8032. */
    ED25519("Ed25519", "Ed25519", "Ed25519", NamedParameterSpec.ED25519, "1.3.101.112", "300506032b6570", false),
    /** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, 3.3): what every verifier of a JSON Web Token knows. */
    RS256("RS256", "SHA256withRSA", "RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4), "1.2.840.113549.1.1.1", "300d06092a864886f70d01010b0500", false),
    /** GB/T 32918 with SM3 (GB/T 32905), the curve sm2p256v1 and the signer's name that GM/T 0009 gives where there is no other. */
    SM2("SM2", "SM3withSM2", "EC", new ECGenParameterSpec("sm2p256v1"), "1.2.840.10045.2.1", "300a06082a811ccf55018375", true);

    private final String label;
    private final String signature;
    private final String keys;
    private final AlgorithmParameterSpec parameters;
    private final String keyIdentifier;
    private final String identifier;
    private final boolean national;

    /** @param keyIdentifier object identifier of public keys @param identifier of signatures, as X.509 writes it, hexadecimal */
    SigningAlgorithm(String label, String signature, String keys, AlgorithmParameterSpec parameters, String keyIdentifier, String identifier, boolean national) {
        this.label = label;
        this.signature = signature;
        this.keys = keys;
        this.parameters = parameters;
        this.keyIdentifier = keyIdentifier;
        this.identifier = identifier;
        this.national = national;
    }

    /** By which signatures of this public key are made. @param written as X.509 writes it @throws IllegalArgumentException for a key of another kind */
    public static SigningAlgorithm of(byte[] written) {
        var found = SubjectPublicKeyInfo.getInstance(written).getAlgorithm().getAlgorithm().getId();
        return Arrays.stream(values()).filter(each -> each.keyIdentifier.equals(found)).findFirst().orElseThrow(() -> new IllegalArgumentException("No key to check with: " + found));
    }

    /** As standards call it. */
    public String label() {
        return label;
    }

    KeyPair pair() throws GeneralSecurityException {
        var generator = national ? KeyPairGenerator.getInstance(keys, Castle.PROVIDER) : KeyPairGenerator.getInstance(keys);
        generator.initialize(parameters);
        return generator.generateKeyPair();
    }

    Signature signature() throws GeneralSecurityException {
        return national ? Signature.getInstance(signature, Castle.PROVIDER) : Signature.getInstance(signature);
    }

    KeyStore store() throws GeneralSecurityException {
        return national ? KeyStore.getInstance("PKCS12", Castle.PROVIDER) : KeyStore.getInstance("PKCS12");
    }

    CertificateFactory certificates() throws GeneralSecurityException {
        return national ? CertificateFactory.getInstance("X.509", Castle.PROVIDER) : CertificateFactory.getInstance("X.509");
    }

    byte[] identifier() {
        return HexFormat.of().parseHex(identifier);
    }

    boolean fits(PrivateKey key) {
        return key.getAlgorithm().equals(keys) || this == ED25519 && key.getAlgorithm().equals("EdDSA");
    }
}
