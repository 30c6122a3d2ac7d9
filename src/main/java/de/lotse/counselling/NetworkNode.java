package de.lotse.counselling;

/**
 * Somebody or something around the client, with the tie between them.
 *
 * @param name who it is, as the client says it
 * @param note may be {@code null}
 */
public record NetworkNode(
        String name,
        NodeKind kind,
        NetworkArea area,
        TieStrength strength,
        TieQuality quality,
        TieDirection direction,
        String note) {}
