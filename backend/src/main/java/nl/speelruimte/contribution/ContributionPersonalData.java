package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.HoldsPersonalData;

/** What a person brought in and supports. */
@ApplicationScoped
class ContributionPersonalData implements HoldsPersonalData {

    private final Contributions contributions;
    private final Proposals proposals;
    private final Reactions reactions;
    private final FormerVersions versions;
    private final Supports supports;
    private final Retries retries;

    @Inject
    ContributionPersonalData(
            Contributions contributions,
            Proposals proposals,
            Reactions reactions,
            FormerVersions versions,
            Supports supports,
            Retries retries) {
        this.contributions = contributions;
        this.proposals = proposals;
        this.reactions = reactions;
        this.versions = versions;
        this.supports = supports;
        this.retries = retries;
    }

    /** All contributions of one person. */
    record BroughtIn(
            List<ProposalView> proposals,
            List<ReactionView> reactions,
            List<FormerVersionView> formerVersions,
            List<UUID> supportedProposals) {}

    @Override
    public String heading() {
        return "contributions";
    }

    @Override
    public List<BroughtIn> export(UUID person) {
        return List.of(
                new BroughtIn(
                        proposals.of(person),
                        reactions.of(person),
                        versions.of(person),
                        supports.of(person)));
    }

    @Override
    public void erase(UUID person) {
        retries.forgetAnswers(contributions.locationsOf(person));
        contributions.eraseTexts(person);
        supports.forget(person);
    }
}
