package nl.speelruimte.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution is about: exactly one of the two.
 *
 * @param place code of a current wijk or buurt
 * @param coordinates a point inside the municipality; the server finds out in which buurt it lies
 */
public record NewLocation(
        @Nullable @Pattern(regexp = "(WK|BU)[0-9A-Z]{6,8}") String place,
        @Nullable @Valid NewCoordinates coordinates) {}
