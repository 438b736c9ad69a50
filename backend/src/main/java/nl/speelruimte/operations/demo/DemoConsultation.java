package nl.speelruimte.operations.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelruimte.answer.Outcome;
import nl.speelruimte.commitment.Performer;
import nl.speelruimte.commitment.Voice;
import nl.speelruimte.consultation.Claim;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.consultation.Fixed;
import nl.speelruimte.consultation.Purpose;
import nl.speelruimte.contribution.Stance;
import nl.speelruimte.decision.FollowsInput;
import org.jspecify.annotations.Nullable;

/**
 * A consultation of the demo, with what residents brought in and what officials did with it. Each
 * later day is counted from today, so negative; each point goes by the title it was published with.
 *
 * @param day on which it was written and published
 * @param purpose absent where it is still a draft
 * @param proposals by the title of the open point they are on
 * @param reactions likewise
 * @param decisions on points by the title they were published with
 * @param commitments what was agreed because of those answers and decisions
 * @param conclusion absent where it still runs
 */
record DemoConsultation(
        LocalDate day,
        Purpose purpose,
        DraftContent content,
        Map<String, List<DemoProposal>> proposals,
        Map<String, List<DemoReaction>> reactions,
        List<DemoMarking> markings,
        List<DemoChallenge> challenges,
        List<DemoAnswer> answers,
        List<DemoDecision> decisions,
        List<DemoCommitment> commitments,
        DemoConclusion conclusion) {

    DemoConsultation {
        reactions = Objects.requireNonNullElse(reactions, Map.of());
        markings = Objects.requireNonNullElse(markings, List.of());
        challenges = Objects.requireNonNullElse(challenges, List.of());
        answers = Objects.requireNonNullElse(answers, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
        commitments = Objects.requireNonNullElse(commitments, List.of());
    }

    /**
     * A proposal of the demo.
     *
     * @param author the name others see
     * @param supporters how many other residents stand behind it
     */
    record DemoProposal(
            int day,
            String author,
            String title,
            String text,
            int supporters,
            List<DemoComment> comments) {

        DemoProposal {
            comments = Objects.requireNonNullElse(comments, List.of());
        }
    }

    /**
     * What somebody says about a proposal.
     *
     * @param author the name others see, absent where the official says it
     */
    record DemoComment(int day, String author, String text) {}

    /**
     * A reaction of the demo.
     *
     * @param author the name others see
     */
    record DemoReaction(int day, String author, Stance stance, String text) {}

    /** Another marker for a point. */
    record DemoMarking(int day, String point, String reason, DraftPoint becomes) {}

    /**
     * A challenge of a marker.
     *
     * @param joiners how many other residents join it
     * @param answerDay on which it was upheld, absent where it still runs
     */
    record DemoChallenge(
            int day,
            String challenger,
            String point,
            Claim claim,
            String explanation,
            int joiners,
            Integer answerDay,
            String reason,
            DraftPoint becomes) {}

    /**
     * The published answer to a theme.
     *
     * @param proposals titles of those in the theme
     */
    record DemoAnswer(
            int day, String theme, List<String> proposals, Outcome outcome, String text) {}

    /**
     * The decision on a point.
     *
     * @param themes titles of the answered themes it came from
     */
    record DemoDecision(
            int day,
            String point,
            String outcome,
            Fixed fixed,
            String inputEffect,
            FollowsInput followsInput,
            String deviationStatement,
            List<String> themes) {}

    /**
     * What was agreed because of an answer.
     *
     * @param theme title of the theme whose answer it comes from, absent where it comes from a
     *     decision
     * @param decision what was decided, absent where it comes from an answer
     * @param dueDay its first date
     * @param delay absent where its date stayed
     * @param claim absent where it is not claimed done
     */
    record DemoCommitment(
            int day,
            @Nullable String theme,
            @Nullable String decision,
            String text,
            Performer performer,
            String organisation,
            String function,
            int dueDay,
            DemoDelay delay,
            DemoClaim claim,
            List<DemoVoice> voices) {

        DemoCommitment {
            voices = Objects.requireNonNullElse(voices, List.of());
        }
    }

    /** Another date for it. */
    record DemoDelay(int day, int dueDay, String reason) {}

    /** That it was done on that day. */
    record DemoClaim(int day, String text) {}

    /**
     * What a resident says of that.
     *
     * @param author the name others see where she brought it in
     * @param remark absent where there is none
     */
    record DemoVoice(int day, String author, Voice voice, String remark) {}

    /** The end of a consultation. */
    record DemoConclusion(int day, String closingWord) {}
}
