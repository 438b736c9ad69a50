package nl.speelruimte.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What residents say of claims that something is done. Who it is stays here: the counts of a
 * commitment change in the same transaction, and the register hears of no voice.
 */
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

    private final CommitmentSources sources;

    @Inject
    Confirmations(CommitmentSources sources) {
        this.sources = sources;
    }

    /**
     * Keeps what a resident says of the claim that stands, in place of what she said before. Call
     * it with the commitment locked.
     *
     * @param remark for everybody to read, or null
     * @throws Refusal {@code not-asked}, or as {@link Commitment#confirmationRefusal} says
     */
    public Confirmation say(
            Commitment commitment,
            Person person,
            Voice voice,
            @Nullable String remark,
            LocalDate today) {
        notAsked(commitment, person.id())
                .or(() -> commitment.confirmationRefusal(today))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        Confirmation confirmation =
                of(commitment, person).orElseGet(() -> new Confirmation(commitment, person));
        commitment.hear(confirmation.voice(), voice, today);
        confirmation.say(voice, remark);
        persist(confirmation);
        return confirmation;
    }

    /** What a person said of the claim that stands, or empty. */
    Optional<Confirmation> of(Commitment commitment, Person person) {
        return find(
                        "commitment = ?1 and claimNumber = ?2 and person = ?3",
                        commitment,
                        commitment.claimNumber(),
                        person)
                .firstResultOptional();
    }

    /** Why a person is not asked, or empty where she brought in what led to it. */
    Optional<Refusal> notAsked(Commitment commitment, UUID person) {
        return sources.include(commitment, person)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.NOT_ASKED,
                                "Those whose contributions led to it are asked."));
    }

    /**
     * A page of what residents wrote about the claims of a commitment, in an order of no meaning.
     */
    Page<RemarkView> remarks(Commitment commitment, Cursor after, int limit) {
        List<Confirmation> rows =
                find(
                                """
                                commitment = ?1 and remark is not null
                                and (?2 is null or id > ?2) order by id
                                """,
                                commitment,
                                after == null ? null : after.id())
                        .range(0, limit)
                        .list();
        Page<Confirmation> page = Page.of(rows, limit, row -> Cursor.of(row.id()));
        return new Page<>(
                page.items().stream()
                        .map(row -> new RemarkView(row.claimNumber(), row.voice(), row.remark()))
                        .toList(),
                page.nextCursor());
    }

    List<Confirmation> by(UUID person) {
        return find("person.id = ?1 order by id", person).list();
    }

    /** Deletes what a person said; the counts stay. */
    void erase(UUID person) {
        delete("person.id", person);
    }
}
