package nl.speelruimte.municipality;

import java.util.List;

/** The municipality as everybody may see it. */
public record MunicipalityView(
        String name,
        String email,
        List<TopicView> topics,
        List<PortfolioHolderView> portfolioHolders) {}
