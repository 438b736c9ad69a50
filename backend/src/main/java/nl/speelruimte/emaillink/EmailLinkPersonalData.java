package nl.speelruimte.emaillink;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.contribution.NewProposal;
import nl.speelruimte.contribution.NewReaction;
import nl.speelruimte.shared.HoldsPersonalData;
import org.jspecify.annotations.Nullable;

/** What waits for the address of a person; erased first, while that address is still known. */
@ApplicationScoped
@Priority(1)
class EmailLinkPersonalData implements HoldsPersonalData {

    private final UnconfirmedContributions unconfirmed;

    @Inject
    EmailLinkPersonalData(UnconfirmedContributions unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    /** Something sent with her address, by her or by who used it. */
    record Waiting(
            String consultation,
            String author,
            String email,
            @Nullable NewProposal proposal,
            @Nullable NewReaction reaction,
            Instant createdAt,
            Instant expiresAt) {}

    @Override
    public String heading() {
        return "unconfirmedContributions";
    }

    @Override
    public List<Waiting> export(UUID person) {
        return unconfirmed.waitingForPerson(person).stream().map(this::view).toList();
    }

    private Waiting view(UnconfirmedContribution waiting) {
        return new Waiting(
                waiting.consultation().slug(),
                waiting.sender().name(),
                waiting.sender().email(),
                waiting.proposal(),
                waiting.reaction(),
                waiting.createdAt(),
                waiting.expiresAt());
    }

    @Override
    public void erase(UUID person) {
        unconfirmed.forget(person);
    }
}
