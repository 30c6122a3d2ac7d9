package de.lotse.security;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the keys that an installation needs once and keeps outside of its database. */
public final class NewKeys {

    private static final int INDEX_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewKeys() {}

    /** A new Tink keyset for AES-256-GCM as JSON on one line. */
    public static String encryptionKeyset() {
        try {
            AeadConfig.register();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())
                    .replaceAll("\\s+", "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /** A new key for the blind index in Base64. */
    public static String indexKey() {
        byte[] key = new byte[INDEX_KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Both keys as lines for an environment file. */
    public static String asEnvironment() {
        return "LOTSE_SECURITY_ENCRYPTION_KEYSET="
                + encryptionKeyset()
                + System.lineSeparator()
                + "LOTSE_SECURITY_INDEX_KEY="
                + indexKey();
    }
}
