package nl.speelruimte.operations.demo;

import java.util.List;
import nl.speelruimte.municipality.NewPortfolioHolder;

/**
 * Who is who in the demo's municipality, and what plays there.
 *
 * @param consultations names of their files, without extension
 */
record DemoTown(
        List<NewPortfolioHolder> portfolioHolders,
        Somebody official,
        List<Somebody> residents,
        List<String> consultations) {

    /**
     * A person of the demo.
     *
     * @param name the name others see
     * @param email the address of a demo login, or null for who cannot log in
     */
    record Somebody(String name, String email) {}
}
