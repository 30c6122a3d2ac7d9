package de.lotse.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Secrets from the environment.
 *
 * @param encryptionKeyset Tink keyset for AES-GCM as cleartext JSON ({@code
 *     LOTSE_SECURITY_ENCRYPTION_KEYSET})
 * @param indexKey at least 32 random bytes in Base64 for the blind index ({@code
 *     LOTSE_SECURITY_INDEX_KEY})
 * @param metricsToken lets a collector read the metrics as a bearer token ({@code
 *     LOTSE_SECURITY_METRICS_TOKEN}); without one only operators can
 */
@ConfigurationProperties("lotse.security")
record SecuritySettings(String encryptionKeyset, String indexKey, String metricsToken) {}
