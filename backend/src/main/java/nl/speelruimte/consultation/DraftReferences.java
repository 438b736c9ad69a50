package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.municipality.PortfolioHolders;
import nl.speelruimte.municipality.Topic;
import nl.speelruimte.municipality.Topics;
import nl.speelruimte.place.Place;
import nl.speelruimte.place.Places;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** Looks up what drafts refer to by code or id. */
@ApplicationScoped
public class DraftReferences {

    private final Topics topics;
    private final Places places;
    private final PortfolioHolders holders;

    @Inject
    public DraftReferences(Topics topics, Places places, PortfolioHolders holders) {
        this.topics = topics;
        this.places = places;
        this.holders = holders;
    }

    /**
     * What a draft refers to.
     *
     * @param topic null where the draft has none, or one that does not exist
     * @param places as they are named now, so that an old draft gets the names of this year
     * @param holder null where the draft has none, or one that does not exist
     * @param dangling a fault for each reference to something that does not exist
     */
    public record Found(
            Topic topic, List<Place> places, PortfolioHolder holder, List<Violation> dangling) {

        /** What dangles and what else is wrong with the draft. */
        List<Violation> with(List<Violation> others) {
            return Stream.concat(dangling.stream(), others.stream()).toList();
        }
    }

    /** What a draft refers to today. */
    Found find(DraftContent draft) {
        List<Violation> dangling = new ArrayList<>();
        Topic topic = look(draft.topic(), topics::findByIdOptional, "/topic", dangling);
        PortfolioHolder holder =
                look(
                        draft.portfolioHolder(),
                        holders::findByIdOptional,
                        "/portfolioHolder",
                        dangling);
        List<String> chosen = draft.chosenPlaces();
        List<Place> found = places.current(chosen);
        Set<String> known = found.stream().map(Place::code).collect(Collectors.toSet());
        for (int i = 0; i < chosen.size(); i++) {
            if (!known.contains(chosen.get(i))) {
                dangling.add(unknown("/places/" + i));
            }
        }
        return new Found(topic, found, holder, List.copyOf(dangling));
    }

    private static <K, T> T look(
            K key, Function<K, Optional<T>> find, String pointer, List<Violation> dangling) {
        if (key == null) {
            return null;
        }
        Optional<T> found = find.apply(key);
        if (found.isEmpty()) {
            dangling.add(unknown(pointer));
        }
        return found.orElse(null);
    }

    private static Violation unknown(String pointer) {
        return new Violation(
                pointer, ViolationCode.UNKNOWN_REFERENCE, pointer + " refers to nothing.");
    }
}
