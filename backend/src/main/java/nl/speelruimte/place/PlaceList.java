package nl.speelruimte.place;

import java.util.List;

/** All places of the municipality; not paged, as a municipality has some hundreds at most. */
public record PlaceList(List<PlaceView> items) {}
