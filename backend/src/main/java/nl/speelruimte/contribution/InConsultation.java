package nl.speelruimte.contribution;

/** The consultation a contribution belongs to. */
public record InConsultation(String slug, String title) {}
