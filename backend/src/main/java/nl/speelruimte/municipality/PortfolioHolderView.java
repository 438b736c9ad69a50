package nl.speelruimte.municipality;

import java.util.UUID;

/** A portfolio holder as everybody may see it. */
public record PortfolioHolderView(UUID id, String name, String function) {

    public static PortfolioHolderView of(PortfolioHolder holder) {
        return new PortfolioHolderView(holder.id(), holder.name(), holder.function());
    }
}
