package nl.speelruimte.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.speelruimte.municipality.PortfolioHolder;

/**
 * Why a decision departs from what residents brought in.
 *
 * @param text 20 to 4,000 characters
 * @param holder in whose name
 */
@Embeddable
record DeviationStatement(String text, @ManyToOne(fetch = FetchType.LAZY) PortfolioHolder holder) {}
