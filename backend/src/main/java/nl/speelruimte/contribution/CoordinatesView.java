package nl.speelruimte.contribution;

/** A point on the map in degrees (WGS84), to about a metre. */
public record CoordinatesView(double longitude, double latitude) {}
