package de.lotse.web;

/**
 * A line of the navigation.
 *
 * @param path where it leads; pages below it count as part of it
 * @param messageKey its text
 * @param icon a symbol of {@code static/img/icons.svg}
 * @param order its place, ascending: start 0, tasks 10, cases 20, deadlines 30, directory 40,
 *     monitor 50, models 60, figures 70, administration 80
 */
public record NavigationEntry(String path, String messageKey, String icon, int order) {}
