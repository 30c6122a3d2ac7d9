package de.lotse.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Secrets from the environment.
 *
 * @param encryptionKeyset Tink keyset for AES-GCM as cleartext JSON ({@code
 *     LOTSE_SECURITY_ENCRYPTION_KEYSET})
 * @param indexKey at least 32 random bytes in Base64 for the blind index ({@code
 *     LOTSE_SECURITY_INDEX_KEY})
 */
@ConfigurationProperties("lotse.security")
record SecuritySettings(String encryptionKeyset, String indexKey) {}
