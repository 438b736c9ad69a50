package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.PlatformClock;

/** Which markers a person disputed, and which challenges the person joined. */
@ApplicationScoped
class ChallengePersonalData implements HoldsPersonalData {

    private final Challenges challenges;
    private final PlatformClock clock;

    @Inject
    ChallengePersonalData(Challenges challenges, PlatformClock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** All challenges of one person. */
    record OfPerson(List<ChallengeView> raised, List<UUID> joined) {}

    @Override
    public String heading() {
        return "challenges";
    }

    @Override
    public List<OfPerson> export(UUID person) {
        return List.of(
                new OfPerson(
                        challenges.raisedBy(person).stream()
                                .map(challenge -> ChallengeView.of(challenge, clock.today()))
                                .toList(),
                        challenges.joinedBy(person)));
    }

    @Override
    public void erase(UUID person) {
        challenges.erase(person);
    }
}
