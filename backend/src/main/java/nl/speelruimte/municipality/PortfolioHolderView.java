package nl.speelruimte.municipality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio holder as everybody may see it.
 *
 * @param contact e-mail address or telephone number of the function, absent where it has none of
 *     its own
 */
public record PortfolioHolderView(UUID id, String name, String function, @Nullable String contact) {

    public static PortfolioHolderView of(PortfolioHolder holder) {
        return new PortfolioHolderView(
                holder.id(), holder.name(), holder.function(), holder.contact());
    }
}
