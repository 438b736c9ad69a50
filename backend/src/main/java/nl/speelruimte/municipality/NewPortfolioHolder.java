package nl.speelruimte.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A portfolio holder to add.
 *
 * @param name the holder's name, 2 to 80 characters
 * @param function for example "wethouder groen", 2 to 80 characters
 */
public record NewPortfolioHolder(
        @NotBlank @Size(min = 2, max = 80) String name,
        @NotBlank @Size(min = 2, max = 80) String function) {}
