package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

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
        return consultations.find("official.id", person).stream()
                .map(c -> new AnsweredFor(c.slug(), c.officialFunction(), c.publishedAt()))
                .toList();
    }

    /** The act of publishing stays; who the official was goes with the person. */
    @Override
    public void erase(UUID person) {}
}
