package de.lotse.worklist.web;

import java.util.List;

/** What the start page says of a person's tasks. */
public record TaskStart(List<TaskRow> rows, long count, String path) {}
