package de.lotse.casefile;

/**
 * What a task is about.
 *
 * @param text its name in the reader's language
 * @param path where it can be looked at; {@code null} where the task's own page shows it
 */
public record TaskSubject(String text, String path) {}
