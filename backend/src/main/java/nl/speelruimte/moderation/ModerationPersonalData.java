package nl.speelruimte.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

/** What a person reported. */
@ApplicationScoped
class ModerationPersonalData implements HoldsPersonalData {

    private final Reports reports;

    @Inject
    ModerationPersonalData(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String heading() {
        return "reports";
    }

    @Override
    public List<Reports.OfPerson> export(UUID person) {
        return reports.of(person);
    }

    @Override
    public void erase(UUID person) {
        reports.forget(person);
    }
}
