package nl.speelruimte;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.Contract;
import nl.speelruimte.testing.Contract.Operation;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** Who may call what. A new operation gets its row here. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class EndpointAccessTest {

    private static final String ANONYMOUS = "anonymous";
    private static final Set<String> EVERYBODY =
            Set.of(
                    ANONYMOUS,
                    Role.RESIDENT,
                    Role.OFFICIAL,
                    Role.MODERATOR,
                    Role.COUNCIL,
                    Role.ADMINISTRATOR);
    private static final Set<String> LOGGED_IN =
            EVERYBODY.stream()
                    .filter(caller -> !caller.equals(ANONYMOUS))
                    .collect(Collectors.toSet());
    private static final Set<String> RESIDENT = Set.of(Role.RESIDENT);
    private static final Set<String> OFFICIAL = Set.of(Role.OFFICIAL);
    private static final Set<String> RESIDENT_OR_OFFICIAL = Set.of(Role.RESIDENT, Role.OFFICIAL);
    private static final Set<String> MODERATOR = Set.of(Role.MODERATOR);
    private static final Set<String> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("municipalityGet", EVERYBODY),
                    Map.entry("portfolioHolderAdd", ADMINISTRATOR),
                    Map.entry("placeList", EVERYBODY),
                    Map.entry("placeImport", ADMINISTRATOR),
                    Map.entry("placeFeatureList", EVERYBODY),
                    Map.entry("neighbourhoodGet", LOGGED_IN),
                    Map.entry("neighbourhoodChoose", LOGGED_IN),
                    Map.entry("neighbourhoodForget", LOGGED_IN),
                    Map.entry("personalDataGet", LOGGED_IN),
                    Map.entry("accountErase", LOGGED_IN),
                    Map.entry("sessionGet", EVERYBODY),
                    Map.entry("sessionLanguageChange", LOGGED_IN),
                    Map.entry("consultationList", EVERYBODY),
                    Map.entry("consultationGet", EVERYBODY),
                    Map.entry("cardVersionGet", EVERYBODY),
                    Map.entry("consultationActionList", EVERYBODY),
                    Map.entry("actList", EVERYBODY),
                    Map.entry("actGet", EVERYBODY),
                    Map.entry("consultationReschedule", OFFICIAL),
                    Map.entry("consultationWithdraw", OFFICIAL),
                    Map.entry("consultationTakeOver", OFFICIAL),
                    Map.entry("portfolioHolderChange", OFFICIAL),
                    Map.entry("decisionPointAdd", OFFICIAL),
                    Map.entry("decisionPointMark", OFFICIAL),
                    Map.entry("decisionPointReword", OFFICIAL),
                    Map.entry("influenceLevelChange", OFFICIAL),
                    Map.entry("decisionPointReschedule", OFFICIAL),
                    Map.entry("decisionPointWithdraw", OFFICIAL),
                    Map.entry("challengeList", EVERYBODY),
                    Map.entry("challengeRaise", RESIDENT),
                    Map.entry("challengeGet", EVERYBODY),
                    Map.entry("challengeJoin", RESIDENT),
                    Map.entry("challengeLeave", RESIDENT),
                    Map.entry("challengeAnswer", OFFICIAL),
                    Map.entry("challengeActionList", EVERYBODY),
                    Map.entry("draftList", OFFICIAL),
                    Map.entry("draftStart", OFFICIAL),
                    Map.entry("draftGet", OFFICIAL),
                    Map.entry("draftChange", OFFICIAL),
                    Map.entry("draftPublish", OFFICIAL),
                    Map.entry("proposalList", EVERYBODY),
                    Map.entry("proposalSubmit", RESIDENT),
                    Map.entry("proposalSubmitOnBehalf", OFFICIAL),
                    Map.entry("reactionSubmitOnBehalf", OFFICIAL),
                    Map.entry("proposalGet", EVERYBODY),
                    Map.entry("proposalActionList", EVERYBODY),
                    Map.entry("receiptLookUp", EVERYBODY),
                    Map.entry("proposalSubmitByEmail", EVERYBODY),
                    Map.entry("reactionSubmitByEmail", EVERYBODY),
                    Map.entry("emailLinkLookUp", EVERYBODY),
                    Map.entry("emailLinkConfirm", EVERYBODY),
                    Map.entry("supportAdd", RESIDENT),
                    Map.entry("supportWithdraw", RESIDENT),
                    Map.entry("commentList", EVERYBODY),
                    Map.entry("commentAdd", RESIDENT_OR_OFFICIAL),
                    Map.entry("reactionList", EVERYBODY),
                    Map.entry("reactionCountGet", EVERYBODY),
                    Map.entry("reactionSubmit", RESIDENT),
                    Map.entry("reactionGet", EVERYBODY),
                    Map.entry("proposalChange", RESIDENT),
                    Map.entry("reactionChange", RESIDENT),
                    Map.entry("formerVersionList", EVERYBODY),
                    Map.entry("contributionWithdraw", RESIDENT),
                    Map.entry("contributionActionList", EVERYBODY),
                    Map.entry("themeList", OFFICIAL),
                    Map.entry("themeAdd", OFFICIAL),
                    Map.entry("themeGet", OFFICIAL),
                    Map.entry("themeRename", OFFICIAL),
                    Map.entry("themeRemove", OFFICIAL),
                    Map.entry("themeRegroup", OFFICIAL),
                    Map.entry("answerWorklist", OFFICIAL),
                    Map.entry("answerDutyList", OFFICIAL),
                    Map.entry("answerTemplateList", OFFICIAL),
                    Map.entry("answerDraftList", OFFICIAL),
                    Map.entry("answerDraftStart", OFFICIAL),
                    Map.entry("answerDraftGet", OFFICIAL),
                    Map.entry("answerWrite", OFFICIAL),
                    Map.entry("answerReviewAsk", OFFICIAL),
                    Map.entry("answerApprove", OFFICIAL),
                    Map.entry("answerPublish", OFFICIAL),
                    Map.entry("consultationConclude", OFFICIAL),
                    Map.entry("contributionAnswerGet", EVERYBODY),
                    Map.entry("answerList", EVERYBODY),
                    Map.entry("answerFiguresGet", EVERYBODY),
                    Map.entry("contributionReport", LOGGED_IN),
                    Map.entry("commentReport", LOGGED_IN),
                    Map.entry("reportedTextList", MODERATOR),
                    Map.entry("textHide", MODERATOR),
                    Map.entry("textKeep", MODERATOR),
                    Map.entry("textRestore", MODERATOR),
                    Map.entry("hiddenTextList", LOGGED_IN),
                    Map.entry("decisionList", EVERYBODY),
                    Map.entry("decisionPublish", OFFICIAL),
                    Map.entry("decisionGet", EVERYBODY),
                    Map.entry("decisionContributionList", EVERYBODY),
                    Map.entry("contributionTraceGet", EVERYBODY),
                    Map.entry("ownContributionList", LOGGED_IN),
                    Map.entry("commitmentMake", OFFICIAL),
                    Map.entry("commitmentMakeFromDecision", OFFICIAL),
                    Map.entry("decisionActionList", EVERYBODY),
                    Map.entry("commitmentList", EVERYBODY),
                    Map.entry("commitmentFiguresGet", EVERYBODY),
                    Map.entry("commitmentGet", EVERYBODY),
                    Map.entry("commitmentActionList", EVERYBODY),
                    Map.entry("commitmentRemarkList", EVERYBODY),
                    Map.entry("commitmentContributionList", EVERYBODY),
                    Map.entry("commitmentReportProgress", OFFICIAL),
                    Map.entry("commitmentDelay", OFFICIAL),
                    Map.entry("commitmentClaimDone", OFFICIAL),
                    Map.entry("confirmationGet", RESIDENT),
                    Map.entry("confirmationSay", RESIDENT),
                    Map.entry("registerGet", EVERYBODY),
                    Map.entry("entryList", EVERYBODY),
                    Map.entry("entryGet", EVERYBODY),
                    Map.entry("figureOverviewGet", EVERYBODY),
                    Map.entry("consultationFigureList", EVERYBODY),
                    Map.entry("figureRowList", EVERYBODY),
                    Map.entry("resultList", EVERYBODY));

    private static final List<Operation> OPERATIONS = Contract.committed().operations();

    @Test
    void everyOperationOfTheContractHasItsRow() {
        assertThat(ALLOWED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        OPERATIONS.stream().map(Operation::id).toList());
    }

    @Test
    void everyOperationLetsInWhomTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            for (String caller : EVERYBODY) {
                String expected = expected(operation, caller);
                String found = answer(operation, caller);
                if (!found.equals(expected)) {
                    wrong.add(
                            operation.id() + " by " + caller + ": " + found + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String expected(Operation operation, String caller) {
        if (ALLOWED.getOrDefault(operation.id(), Set.of()).contains(caller)) {
            return "allowed";
        }
        return caller.equals(ANONYMOUS) ? "401" : "403";
    }

    /** Asks for something that is not there: who is let in hears just that. */
    private static String answer(Operation operation, String caller) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        RequestSpecification request = request(caller);
        if (!operation.method().equals("get")) {
            request.body("{}");
        }
        int status = request.request(operation.method(), path).statusCode();
        boolean answered = status < 500 && status != 401 && status != 403;
        return answered ? "allowed" : String.valueOf(status);
    }

    private static RequestSpecification request(String caller) {
        return Stream.of(People.values())
                .filter(person -> person.role().equals(caller))
                .findFirst()
                .map(person -> as(person))
                .orElseGet(() -> anonymous());
    }
}
