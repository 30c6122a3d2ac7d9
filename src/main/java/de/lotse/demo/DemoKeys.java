package de.lotse.demo;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the keys that production takes from its environment. */
public final class DemoKeys {

    private static final int INDEX_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemoKeys() {}

    /** A new Tink keyset for AES-256-GCM as JSON. */
    public static String newKeyset() {
        try {
            AeadConfig.register();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new DemoStartException("No encryption key can be made.", e);
        }
    }

    /** A new key for the blind index in Base64. */
    public static String newIndexKey() {
        byte[] key = new byte[INDEX_KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
