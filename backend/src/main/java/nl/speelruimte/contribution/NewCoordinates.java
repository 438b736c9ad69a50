package nl.speelruimte.contribution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A point on the map in degrees (WGS84); five decimals of it are kept.
 *
 * @param longitude -180 to 180
 * @param latitude -90 to 90
 */
public record NewCoordinates(
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude) {}
