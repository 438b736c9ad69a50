package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.speelruimte.answer.NewAnswerPublication.SeenAnswer;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/**
 * Lets residents read many answers at once: all of them or none. A contribution is answered once,
 * by its own answer rather than by that of its theme; what is in a theme later is answered when the
 * answer to that theme is published again.
 */
@ApplicationScoped
public class PublishAnswers {

    /** Ids of contributions that one entry of the register names; so it stays below its limit. */
    private static final int CONTRIBUTIONS_OF_AN_ENTRY = 1_000;

    private final Consultations consultations;
    private final Answers answers;
    private final Register register;
    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    PublishAnswers(
            Consultations consultations,
            Answers answers,
            Register register,
            EntityManager database,
            PlatformClock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Publishes answers of one consultation.
     *
     * @param seen the answers, each in the version the official saw
     * @throws Refusal {@code changed-meanwhile}, {@code answer-step-refused} or {@code
     *     answer-without-contributions}, each with the ids of those answers
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AnswerPublicationView publish(String slug, List<SeenAnswer> seen) {
        Consultation consultation = consultations.requireLocked(slug);
        Map<UUID, Integer> versions = versions(seen);
        List<Answer> chosen = answers.lock(consultation, List.copyOf(versions.keySet()));
        requireUnchanged(versions, chosen);
        refuse(
                ProblemType.ANSWER_STEP_REFUSED,
                "A colleague still looks at some of these answers.",
                chosen,
                answer -> !answer.state().mayBePublished());
        List<Answer> renewed = chosen.stream().filter(Answer::publish).toList();
        database.flush();
        Instant now = clock.now();
        keepVersions(renewed, now);
        Map<UUID, List<UUID>> answered = answer(chosen, now);
        refuse(
                ProblemType.ANSWER_WITHOUT_CONTRIBUTIONS,
                "Some of these answers answer nothing.",
                renewed,
                answer -> answer.publishedVersion() == 1 && !answered.containsKey(answer.id()));
        register.appendAll(acts(chosen, renewed, answered, now));
        int count = answered.values().stream().mapToInt(List::size).sum();
        return new AnswerPublicationView(renewed.size(), count, skipped(chosen), now);
    }

    private static Map<UUID, Integer> versions(List<SeenAnswer> seen) {
        return seen.stream()
                .collect(
                        Collectors.toMap(
                                SeenAnswer::id,
                                SeenAnswer::version,
                                (one, other) -> {
                                    throw Refusal.invalid(
                                            "/answers",
                                            ViolationCode.DUPLICATE,
                                            "An answer is in it twice.");
                                }));
    }

    private static void requireUnchanged(Map<UUID, Integer> versions, List<Answer> found) {
        Map<UUID, Integer> now =
                found.stream().collect(Collectors.toMap(Answer::id, Answer::version));
        List<UUID> changed =
                versions.keySet().stream()
                        .filter(id -> !versions.get(id).equals(now.get(id)))
                        .sorted()
                        .toList();
        if (!changed.isEmpty()) {
            throw Refusal.of(
                    ProblemType.CHANGED_MEANWHILE,
                    changed.size() + " of these answers changed after you opened them.",
                    "answers",
                    changed);
        }
    }

    private static void refuse(
            ProblemType type, String detail, List<Answer> answers, Predicate<Answer> wrong) {
        List<UUID> ids = answers.stream().filter(wrong).map(Answer::id).toList();
        if (!ids.isEmpty()) {
            throw Refusal.of(type, detail, "answers", ids);
        }
    }

    private void keepVersions(List<Answer> renewed, Instant now) {
        if (!renewed.isEmpty()) {
            database.createNativeQuery(
                            """
                            insert into answer_version (answer_id, number, outcome, text, published_at)
                            select a.id, a.published_version, a.outcome, a.text,
                                cast(:now as timestamptz)
                            from answer a where a.id in :ids
                            """)
                    .setParameter("now", now)
                    .setParameter("ids", renewed.stream().map(Answer::id).toList())
                    .executeUpdate();
        }
    }

    /** The contributions each answer is the first to answer. */
    private Map<UUID, List<UUID>> answer(List<Answer> chosen, Instant now) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(ANSWER, Tuple.class)
                        .setParameter("ids", chosen.stream().map(Answer::id).toList())
                        .setParameter("consultation", chosen.get(0).consultation().id())
                        .setParameter("now", now)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("answer_id", UUID.class),
                                Collectors.mapping(
                                        row -> row.get("contribution_id", UUID.class),
                                        Collectors.toList())));
    }

    /** How many contributions that these answers are meant for need none. */
    private long skipped(List<Answer> chosen) {
        return (long)
                database.createNativeQuery(SKIPPED, Long.class)
                        .setParameter("ids", chosen.stream().map(Answer::id).toList())
                        .setParameter("consultation", chosen.get(0).consultation().id())
                        .getSingleResult();
    }

    private static final String SKIPPED =
            """
            select count(*) from contribution_duty d
            where d.consultation_id = :consultation and d.standing in ('WITHDRAWN', 'ERASED')
                and d.id in (
                    select a.contribution_id from answer a where a.id in :ids
                    union all
                    select g.contribution_id from answer a
                    join theme_contribution g on g.theme_id = a.theme_id where a.id in :ids)
            """;

    private static final String ANSWER =
            """
            with chosen as (
                select a.id, a.published_version, a.theme_id, a.contribution_id
                from answer a where a.id in :ids
            ),
            aimed as (
                select contribution_id, id, published_version, 1 as rank from chosen
                where contribution_id is not null
                union all
                select g.contribution_id, c.id, c.published_version, 2
                from chosen c join theme_contribution g on g.theme_id = c.theme_id
            ),
            answered as (
                insert into contribution_answer (contribution_id, consultation_id, answer_id,
                    answer_version, answered_at, due_date)
                select distinct on (d.id) d.id, d.consultation_id, a.id, a.published_version,
                    cast(:now as timestamptz), d.due_date
                from contribution_duty d join aimed a on a.contribution_id = d.id
                where d.consultation_id = :consultation and d.standing = 'WAITING'
                order by d.id, a.rank
                returning answer_id, contribution_id
            )
            select answer_id, contribution_id from answered order by contribution_id
            """;

    private static List<Act> acts(
            List<Answer> chosen,
            List<Answer> renewed,
            Map<UUID, List<UUID>> answered,
            Instant now) {
        List<Act> acts = new ArrayList<>();
        renewed.forEach(answer -> acts.add(published(answer, now)));
        for (Answer answer : chosen) {
            List<UUID> ids = answered.getOrDefault(answer.id(), List.of());
            for (int from = 0; from < ids.size(); from += CONTRIBUTIONS_OF_AN_ENTRY) {
                int to = Math.min(ids.size(), from + CONTRIBUTIONS_OF_AN_ENTRY);
                acts.add(
                        Act.of("contributions-answered", answer.id(), now)
                                .fact("actor", "official")
                                .fact("consultation", answer.consultation().id())
                                .fact("version", answer.publishedVersion())
                                .fact("contributions", ids.subList(from, to)));
            }
        }
        return acts;
    }

    private static Act published(Answer answer, Instant now) {
        Act act =
                Act.of("answer-published", answer.id(), now)
                        .fact("actor", "official")
                        .fact("consultation", answer.consultation().id())
                        .fact("version", answer.publishedVersion())
                        .fact("outcome", answer.outcome())
                        .text("text", answer.text());
        return answer.theme() == null
                ? act.fact("contribution", answer.contributionId())
                : act.fact("theme", answer.theme().id()).text("title", answer.theme().title());
    }
}
