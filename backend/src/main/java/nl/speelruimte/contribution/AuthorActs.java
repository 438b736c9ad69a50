package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import org.jspecify.annotations.Nullable;

/** What authors do with what they brought in: they change it, or take it back. */
@ApplicationScoped
class AuthorActs {

    private final Contributions contributions;
    private final FormerVersions versions;
    private final AnsweredContributions answered;
    private final Locations locations;
    private final Register register;
    private final Participants participants;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    AuthorActs(
            Contributions contributions,
            FormerVersions versions,
            AnsweredContributions answered,
            Locations locations,
            Register register,
            Participants participants,
            CurrentPerson currentPerson,
            PlatformClock clock) {
        this.contributions = contributions;
        this.versions = versions;
        this.answered = answered;
        this.locations = locations;
        this.register = register;
        this.participants = participants;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Changes a contribution of the caller and keeps what stood there; where all stays as it was,
     * nothing happens.
     *
     * @param ifMatch tag of the version she changed
     * @param title null for a kind that has none
     * @throws Refusal {@code not-found}, {@code not-the-author}, {@code if-match-required}, {@code
     *     changed-meanwhile}, or what {@link Contribution#changeRefusal} and {@link
     *     Participants#requireLogin} say
     */
    void change(
            ContributionKind kind,
            UUID id,
            @Nullable String ifMatch,
            @Nullable String title,
            String text,
            @Nullable NewLocation location) {
        Person author = currentPerson.require();
        Contribution contribution = contributions.requireLocked(id);
        if (contribution.kind() != kind) {
            throw Refusal.notFound(kind.name().toLowerCase(Locale.ROOT));
        }
        refuse(notTheAuthor(contribution, author));
        Preconditions.requireMatch(ifMatch, contribution.version());
        refuse(contribution.changeRefusal(answered.include(id), clock));
        participants.requireLogin(contribution.consultation());
        Instant now = clock.now();
        contribution
                .change(title, text, locations.find(location), now)
                .ifPresent(
                        former -> {
                            versions.persist(former);
                            register.append(changed(contribution, now));
                        });
    }

    /**
     * Takes a contribution of the caller back; a second time changes nothing.
     *
     * @throws Refusal {@code not-found}, {@code not-the-author} or {@code contributions-answered}
     */
    void withdraw(UUID id) {
        Person author = currentPerson.require();
        Contribution contribution = contributions.requireLocked(id);
        refuse(notTheAuthor(contribution, author));
        if (contribution.state() == ContributionState.WITHDRAWN) {
            return;
        }
        refuse(contribution.withdrawalRefusal(answered.include(id)));
        Instant now = clock.now();
        contribution.withdraw(now);
        register.withholdTexts(id);
        register.append(
                Act.of("contribution-withdrawn", id, now)
                        .fact("actor", "resident")
                        .fact("consultation", contribution.consultation().id()));
    }

    /** What the caller may do with a contribution as its author. */
    ContributionActionsView actions(Contribution contribution) {
        Optional<Refusal> notHers =
                currentPerson
                        .lacks(Role.RESIDENT)
                        .or(() -> notTheAuthor(contribution, currentPerson.find().orElse(null)));
        boolean isAnswered = notHers.isEmpty() && answered.include(contribution.id());
        Optional<Refusal> change =
                notHers.or(() -> contribution.changeRefusal(isAnswered, clock))
                        .or(() -> participants.refusal(contribution.consultation()));
        return new ContributionActionsView(
                List.of(
                        ActionView.of("change", null, change),
                        ActionView.of(
                                "withdraw",
                                null,
                                notHers.or(contribution::withdrawnRefusal)
                                        .or(() -> contribution.withdrawalRefusal(isAnswered)))),
                change.isEmpty() ? contribution.changeableUntil() : null);
    }

    private static Act changed(Contribution contribution, Instant now) {
        return contribution
                .tell(Act.of("contribution-changed", contribution.id(), now))
                .fact("version", contribution.version())
                .text("title", contribution.title())
                .text("text", contribution.text());
    }

    private static Optional<Refusal> notTheAuthor(
            Contribution contribution, @Nullable Person person) {
        return person != null && contribution.author().id().equals(person.id())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.NOT_THE_AUTHOR, "Only who brought it in can do this."));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(
                found -> {
                    throw found;
                });
    }
}
