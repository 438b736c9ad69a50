package nl.speelruimte.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What goes into a theme and what leaves it.
 *
 * @param add ids of contributions, at most 1,000; one that is in another theme moves
 * @param remove ids of contributions, at most 500
 */
public record NewGrouping(
        @NotNull @Size(max = 1000) List<@NotNull UUID> add,
        @NotNull @Size(max = 500) List<@NotNull UUID> remove) {}
