package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Refusal;

/** Does what an official asks: once, and on the version of the card that the official saw. */
@ApplicationScoped
class Amendments {

    private final Consultations consultations;
    private final Acts acts;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    Amendments(
            Consultations consultations,
            Acts acts,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.acts = acts;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * How a request came in.
     *
     * @param slug name of the consultation
     * @param key its Idempotency-Key
     * @param ifMatch tag of the card version that the official saw
     */
    record Asked(String slug, UUID key, String ifMatch) {}

    /**
     * Does one act.
     *
     * @param operation what is done to what, for the Idempotency-Key
     * @param verb the act itself
     * @return 201 with the act
     * @throws Refusal {@code changed-meanwhile} where the card has another version, or whatever the
     *     verb refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Response once(
            Asked asked,
            String operation,
            Object request,
            String reason,
            Function<Amendment, ConsultationAct> verb) {
        return retries.once(
                currentPerson.require(),
                asked.key(),
                operation + " " + asked.slug(),
                request,
                () -> {
                    Consultation consultation = consultations.requireLocked(asked.slug());
                    Preconditions.requireMatch(asked.ifMatch(), consultation.cardVersion());
                    ConsultationAct act = verb.apply(consultation.amend(reason, clock));
                    acts.add(consultation, act);
                    return new Retries.Created(
                            Api.ROOT
                                    + "/consultations/"
                                    + asked.slug()
                                    + "/acts/"
                                    + act.cardVersion(),
                            acts.require(consultation.id(), act.cardVersion()));
                });
    }
}
