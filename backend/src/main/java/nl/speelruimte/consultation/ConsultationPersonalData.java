package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** The consultations an official answers for by name; the name itself is the person's. */
@ApplicationScoped
class ConsultationPersonalData implements HoldsPersonalData {

    private final Consultations consultations;

    @Inject
    ConsultationPersonalData(Consultations consultations) {
        this.consultations = consultations;
    }

    /** A consultation the person answers for. */
    record AnsweredFor(String slug, String officialFunction, Instant publishedAt) {}

    @Override
    public String heading() {
        return "consultations";
    }

    @Override
    public List<AnsweredFor> export(UUID person) {
        return consultations.find("people.official.id", person).stream()
                .map(c -> new AnsweredFor(c.slug(), c.people().officialFunction(), c.publishedAt()))
                .toList();
    }

    /**
     * The act of publishing stays; who the official was goes with the person.
     *
     * @throws Refusal {@code answers-for-consultation} while one of hers runs: residents were
     *     promised a named official
     */
    @Override
    public void erase(UUID person) {
        List<String> running =
                consultations
                        .find(
                                "people.official.id = ?1 and state = ?2 order by id",
                                person,
                                ConsultationState.PUBLISHED)
                        .stream()
                        .map(Consultation::slug)
                        .toList();
        if (!running.isEmpty()) {
            throw Refusal.of(
                    ProblemType.ANSWERS_FOR_CONSULTATION,
                    "You are named on what still runs: " + String.join(", ", running) + ".");
        }
    }
}
