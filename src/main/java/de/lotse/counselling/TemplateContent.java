package de.lotse.counselling;

/**
 * What a template of a measure says.
 *
 * @param text more about it; may be {@code null}
 * @param dueInDays how many days after today the measure is due, 1 to 730
 * @param active whether it can be chosen
 */
public record TemplateContent(
        String title,
        String text,
        LifeArea area,
        MeasureResponsible responsible,
        int dueInDays,
        boolean active) {}
