package nl.speelruimte.contribution;

import java.util.UUID;

/** The decision point a contribution is on. */
public record OnPoint(UUID id, String title) {}
