package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

/** What a person proposed and supports. */
@ApplicationScoped
class ContributionPersonalData implements HoldsPersonalData {

    private final Proposals proposals;
    private final Supports supports;

    @Inject
    ContributionPersonalData(Proposals proposals, Supports supports) {
        this.proposals = proposals;
        this.supports = supports;
    }

    /** All contributions of one person. */
    record Contributions(List<ProposalView> proposals, List<UUID> supportedProposals) {}

    @Override
    public String heading() {
        return "contributions";
    }

    @Override
    public List<Contributions> export(UUID person) {
        List<ProposalView> own =
                proposals
                        .find(
                                """
                                from Proposal p
                                join fetch p.consultation join fetch p.decisionPoint
                                join fetch p.author
                                where p.author.id = ?1 order by p.id
                                """,
                                person)
                        .stream()
                        .map(ProposalView::of)
                        .toList();
        return List.of(new Contributions(own, supports.of(person)));
    }

    @Override
    public void erase(UUID person) {
        proposals.eraseTexts(person);
        supports.forget(person);
    }
}
