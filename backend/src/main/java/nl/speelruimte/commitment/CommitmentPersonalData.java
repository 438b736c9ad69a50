package nl.speelruimte.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

/** What a person said of claims that something is done. */
@ApplicationScoped
class CommitmentPersonalData implements HoldsPersonalData {

    private final Confirmations confirmations;

    @Inject
    CommitmentPersonalData(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** What was said of one claim. */
    record Said(UUID commitment, int claim, Voice voice, String remark) {}

    @Override
    public String heading() {
        return "confirmations";
    }

    @Override
    public List<Said> export(UUID person) {
        return confirmations.by(person).stream()
                .map(
                        said ->
                                new Said(
                                        said.commitmentId(),
                                        said.claimNumber(),
                                        said.voice(),
                                        said.remark()))
                .toList();
    }

    @Override
    public void erase(UUID person) {
        confirmations.erase(person);
    }
}
