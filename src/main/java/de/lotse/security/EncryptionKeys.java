package de.lotse.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The keys of the installation; without them the application does not start. */
@Component
@EnableConfigurationProperties(SecuritySettings.class)
class EncryptionKeys {

    private static final int MIN_INDEX_KEY_BYTES = 32;

    private final Aead aead;
    private final byte[] indexKey;

    EncryptionKeys(SecuritySettings settings) {
        this.aead = readKeyset(settings.encryptionKeyset());
        this.indexKey = readIndexKey(settings.indexKey());
    }

    Aead aead() {
        return aead;
    }

    byte[] indexKey() {
        return indexKey.clone();
    }

    private static Aead readKeyset(String keyset) {
        if (keyset == null || keyset.isBlank()) {
            throw new MissingKeyException("LOTSE_SECURITY_ENCRYPTION_KEYSET");
        }
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new MissingKeyException("LOTSE_SECURITY_ENCRYPTION_KEYSET");
        }
    }

    private static byte[] readIndexKey(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key == null ? "" : key.trim());
            if (bytes.length >= MIN_INDEX_KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new MissingKeyException("LOTSE_SECURITY_INDEX_KEY");
        }
        throw new MissingKeyException("LOTSE_SECURITY_INDEX_KEY");
    }
}
