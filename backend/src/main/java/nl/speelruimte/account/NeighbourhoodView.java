package nl.speelruimte.account;

import nl.speelruimte.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * The buurt of the caller.
 *
 * @param neighbourhood absent where none was chosen
 */
public record NeighbourhoodView(@Nullable PlaceView neighbourhood) {}
