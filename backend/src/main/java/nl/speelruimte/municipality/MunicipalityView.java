package nl.speelruimte.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipality as everybody may see it.
 *
 * @param accessibilityStatementUrl address of its accessibility statement, absent without one
 */
public record MunicipalityView(
        String name,
        String email,
        @Nullable String accessibilityStatementUrl,
        List<TopicView> topics,
        List<PortfolioHolderView> portfolioHolders) {}
