package de.lotse.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Encrypts personal data before it reaches the database (AES-GCM). Tenant, table and row are bound
 * to the cipher text, so that a value copied to another row does not open.
 */
@Component
public class Sealer {

    private final Aead aead;
    private final ObjectMapper json;

    Sealer(EncryptionKeys keys, ObjectMapper json) {
        this.aead = keys.aead();
        this.json = json;
    }

    /** Writes the value as JSON and encrypts it for exactly this row. */
    public byte[] seal(TenantId tenant, String table, UUID row, Object value) {
        try {
            return aead.encrypt(json.writeValueAsBytes(value), boundTo(tenant, table, row));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new UnreadableSealException(table, row);
        }
    }

    /**
     * @throws UnreadableSealException when the value was sealed for another row, with another key,
     *     or was changed
     */
    public <T> T open(TenantId tenant, String table, UUID row, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(aead.decrypt(sealed, boundTo(tenant, table, row)), type);
        } catch (GeneralSecurityException | IOException e) {
            throw new UnreadableSealException(table, row);
        }
    }

    private static byte[] boundTo(TenantId tenant, String table, UUID row) {
        return (tenant + "|" + table + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
