package de.lotse.security;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.language.ColognePhonetic;
import org.springframework.stereotype.Component;

/**
 * Makes encrypted values findable: a keyed hash of each search token, bound to the tenant. Names
 * are also found by sound and across scripts (Cologne phonetics of the transliterated name).
 */
@Component
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String TO_LATIN = "Any-Latin; de-ASCII; Lower()";

    private final SecretKeySpec key;

    BlindIndex(EncryptionKeys keys) {
        this.key = new SecretKeySpec(keys.indexKey(), ALGORITHM);
    }

    /**
     * @param kind what the token is, so that equal tokens of different kinds do not match
     * @return 32 bytes
     */
    public byte[] hash(TenantId tenant, String kind, String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(
                    (tenant + "|" + kind + "|" + token).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not available", e);
        }
    }

    /** The search tokens of a name: each part in Latin letters, and its sound. */
    public List<String> nameTokens(String name) {
        String latin = Transliterator.getInstance(TO_LATIN).transliterate(name);
        ColognePhonetic phonetic = new ColognePhonetic();
        List<String> tokens = new ArrayList<>();
        Arrays.stream(latin.split("[^\\p{Alnum}]+"))
                .filter(part -> !part.isEmpty())
                .forEach(
                        part -> {
                            tokens.add("=" + part);
                            tokens.add("~" + phonetic.encode(part));
                        });
        return tokens.stream().distinct().toList();
    }
}
