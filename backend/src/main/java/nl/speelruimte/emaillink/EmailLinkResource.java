package nl.speelruimte.emaillink;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Persons;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.contribution.NewLocation;
import nl.speelruimte.contribution.Submissions;
import nl.speelruimte.contribution.SubmittedProposal;
import nl.speelruimte.contribution.SubmittedReaction;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a link in a mail opens, for who holds it. The secret stands in bodies alone. */
@Path(Api.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributing by e-mail link")
public class EmailLinkResource {

    private final UnconfirmedContributions unconfirmed;
    private final Consultations consultations;
    private final Submissions submissions;
    private final Persons persons;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public EmailLinkResource(
            UnconfirmedContributions unconfirmed,
            Consultations consultations,
            Submissions submissions,
            Persons persons,
            Retries retries,
            PlatformClock clock) {
        this.unconfirmed = unconfirmed;
        this.consultations = consultations;
        this.submissions = submissions;
        this.persons = persons;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @Path("email-link-lookups")
    @PermitAll
    @Transactional
    @RateLimited(RateLimit.EMAIL_LINK)
    @Operation(operationId = "emailLinkLookUp", summary = "What would be sent with a link")
    @APIResponse(
            responseCode = "200",
            description = "What would be sent",
            content = @Content(schema = @Schema(implementation = EmailLinkView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The link is none of ours, or its time is over")
    public EmailLinkView lookUp(@NotNull NewEmailLinkLookup request) {
        UnconfirmedContribution waiting = unconfirmed.require(new LinkSecret(request.secret()));
        waiting.requireWaiting();
        Sender sender = waiting.sender();
        NewLocation location =
                waiting.proposal() != null
                        ? waiting.proposal().location()
                        : waiting.reaction().location();
        return EmailLinkView.of(
                waiting,
                persons.findByEmail(sender.email()).map(Person::displayName).orElse(sender.name()),
                submissions.locate(location));
    }

    @POST
    @Path("email-link-confirmations")
    @PermitAll
    @Transactional
    @RateLimited(RateLimit.EMAIL_LINK)
    @Operation(
            operationId = "emailLinkConfirm",
            summary = "Send what waits behind a link; safe to retry")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = ConfirmedContributionView.class)))
    @APIResponse(
            responseCode = "404",
            description = "The link is none of ours, or its time is over")
    public Response confirm(@NotNull NewEmailLinkConfirmation request) {
        UnconfirmedContribution found = unconfirmed.require(new LinkSecret(request.secret()));
        Person author = author(found);
        UnconfirmedContribution waiting = unconfirmed.hold(found);
        return retries.once(
                author,
                waiting.id(),
                "emailLinkConfirm",
                waiting.id(),
                () -> submit(waiting, author));
    }

    private Person author(UnconfirmedContribution found) {
        if (found.confirmedBy() != null) {
            return found.confirmedBy();
        }
        Sender sender = found.sender();
        return persons.requireConfirmed(
                sender.name(), sender.email(), sender.language(), clock.now());
    }

    private Retries.Created submit(UnconfirmedContribution waiting, Person author) {
        waiting.requireWaiting();
        Consultation consultation = consultations.requireUnchanging(waiting.consultation().slug());
        Retries.Created created =
                waiting.proposal() != null
                        ? created(
                                submissions.propose(
                                        consultation,
                                        waiting.proposal(),
                                        author,
                                        Submissions.BY_EMAIL))
                        : created(
                                submissions.react(
                                        consultation,
                                        waiting.reaction(),
                                        author,
                                        Submissions.BY_EMAIL));
        waiting.confirm(author);
        return created;
    }

    private static Retries.Created created(SubmittedProposal made) {
        return new Retries.Created(
                made.created().location(), new ConfirmedContributionView(made, null));
    }

    private static Retries.Created created(SubmittedReaction made) {
        return new Retries.Created(
                made.created().location(), new ConfirmedContributionView(null, made));
    }
}
