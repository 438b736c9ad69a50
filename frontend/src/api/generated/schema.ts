export interface paths {
    "/account/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller brought in and where it stands, newest first */
        get: operations["ownContributionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Erase the caller: her data, her sessions and her login. A repeat does nothing */
        put: operations["accountErase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/hidden-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller wrote and a moderator hid, newest first */
        get: operations["hiddenTextList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's buurt, an empty object where none was chosen */
        get: operations["neighbourhoodGet"];
        /** Choose a buurt as the caller's own */
        put: operations["neighbourhoodChoose"];
        post?: never;
        /** Keep no buurt any more */
        delete: operations["neighbourhoodForget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions the caller must answer, the first due first */
        get: operations["answerDutyList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sentences to start an answer with */
        get: operations["answerTemplateList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An answer as officials write it */
        get: operations["answerDraftGet"];
        /** Write an answer anew; residents read it after its next publication */
        put: operations["answerWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve what another official wrote */
        put: operations["answerApprove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree who does what by when, because of a published answer */
        post: operations["commitmentMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/review-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask another official to look at it */
        put: operations["answerReviewAsk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A challenge and its answer */
        get: operations["challengeGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a challenge now, and if not, why not */
        get: operations["challengeActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{id}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Join a challenge; twice counts once */
        put: operations["challengeJoin"];
        post?: never;
        /** Take joining back */
        delete: operations["challengeLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a challenge; upheld changes the point in the same transaction */
        post: operations["challengeAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report a comment to a moderator; twice counts once */
        put: operations["commentReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A commitment and its history */
        get: operations["commitmentGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a commitment now, and if not, why not */
        get: operations["commitmentActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim that it is done, which asks the residents behind it */
        post: operations["commitmentClaimDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller said of the claim that stands */
        get: operations["confirmationGet"];
        /** Say whether it is done: one voice per person, changeable in its term */
        put: operations["confirmationSay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions that led to a commitment, oldest first */
        get: operations["commitmentContributionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set another date with the reason; takes a disputed claim back */
        post: operations["commitmentDelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell how it goes */
        post: operations["commitmentReportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What residents wrote about whether it is done, without names */
        get: operations["commitmentRemarkList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consultations, newest first */
        get: operations["consultationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A consultation with its Speelruimte card */
        get: operations["consultationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a consultation now, and if not, why not */
        get: operations["consultationActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What officials did with a consultation, newest first */
        get: operations["actList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/acts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The act that made one version of the card */
        get: operations["actGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/answer-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers of a consultation as officials write them, newest first */
        get: operations["answerDraftList"];
        put?: never;
        /** Draft the answer to a theme or to one contribution */
        post: operations["answerDraftStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/answer-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a consultation keeps its promise to answer */
        get: operations["answerFiguresGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/answer-publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish answers in the versions the official saw: all of them or none */
        post: operations["answerPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/answer-worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions to sort and answer, of every kind, oldest first */
        get: operations["answerWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published answers of a consultation */
        get: operations["answerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/card-versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Speelruimte card as it stood in one of its versions */
        get: operations["cardVersionGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Challenges of a consultation, newest first */
        get: operations["challengeList"];
        put?: never;
        /** Dispute the marker of a point */
        post: operations["challengeRaise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/commitment-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the commitments of a consultation stand today */
        get: operations["commitmentFiguresGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments of a consultation, newest first */
        get: operations["commitmentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude a consultation of which every contribution is answered */
        post: operations["consultationConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a point to the card */
        post: operations["decisionPointAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points/{id}/influence-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give residents more or less influence on an open point */
        post: operations["influenceLevelChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points/{id}/markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a point another marker */
        post: operations["decisionPointMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points/{id}/reschedulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the day on which an open point is decided, or an unknown one will be known */
        post: operations["decisionPointReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points/{id}/rewordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say the same in other words */
        post: operations["decisionPointReword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decision-points/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a point off the card; it stays to be read */
        post: operations["decisionPointWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions of a consultation, newest first */
        get: operations["decisionList"];
        put?: never;
        /** Publish the decision on a point, which fixes it */
        post: operations["decisionPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/holder-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have another administrator answer for a consultation */
        post: operations["portfolioHolderChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals of a consultation */
        get: operations["proposalList"];
        put?: never;
        /** Submit a proposal on an open point */
        post: operations["proposalSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/proposals-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link mailed that submits a proposal, without a login */
        post: operations["proposalSubmitByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/proposals-on-behalf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a proposal that came in by another way than the web */
        post: operations["proposalSubmitOnBehalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/reaction-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many agree, are concerned or object, on each point */
        get: operations["reactionCountGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reactions, newest first */
        get: operations["reactionList"];
        put?: never;
        /** React to an open point */
        post: operations["reactionSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/reactions-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link mailed that submits a reaction, without a login */
        post: operations["reactionSubmitByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/reactions-on-behalf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a reaction that came in by another way than the web */
        post: operations["reactionSubmitOnBehalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/reschedulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the phases anew */
        post: operations["consultationReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for a consultation by name from now on */
        post: operations["consultationTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themes of a consultation, newest first */
        get: operations["themeList"];
        put?: never;
        /** Make a theme */
        post: operations["themeAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{slug}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a consultation without an outcome; it stays to be read */
        post: operations["consultationWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a contribution as its author now, and if not, why not */
        get: operations["contributionActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer to a contribution, with all its versions */
        get: operations["contributionAnswerGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report a contribution to a moderator; twice counts once */
        put: operations["contributionReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a contribution: theme, answer, decisions and commitments */
        get: operations["contributionTraceGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a contribution said before its author changed it, newest first */
        get: operations["formerVersionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contributions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take back what the caller brought in, until it is answered; twice is once */
        put: operations["contributionWithdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision */
        get: operations["decisionGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a decision now, and if not, why not */
        get: operations["decisionActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree who does what by when, because of a decision */
        post: operations["commitmentMakeFromDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions a decision came from, oldest first */
        get: operations["decisionContributionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts, newest first */
        get: operations["draftList"];
        put?: never;
        /** Start a draft from the template of its kind */
        post: operations["draftStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with what it still lacks; the ETag is its version */
        get: operations["draftGet"];
        /** Replace the content of a draft */
        put: operations["draftChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft: card version 1, entered in the register */
        post: operations["draftPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-link-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what waits behind a link; safe to retry */
        post: operations["emailLinkConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-link-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be sent with a link */
        post: operations["emailLinkLookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each consultation in figures, newest first */
        get: operations["consultationFigureList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All consultations in figures */
        get: operations["figureOverviewGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a figure counts, of all consultations or of one, newest first */
        get: operations["figureRowList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name, contact, topics and portfolio holders of the municipality */
        get: operations["municipalityGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is kept about the caller, as a file */
        get: operations["personalDataGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/place-features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wijken and buurten with their borders and consultations, as GeoJSON */
        get: operations["placeFeatureList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wijken and buurten: wijken first, by name */
        get: operations["placeList"];
        /** Add or replace the wijken and buurten of a GeoJSON file, or none where one has a fault */
        put: operations["placeImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio-holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a portfolio holder under an id of your own; a holder is never changed */
        put: operations["portfolioHolderAdd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal */
        get: operations["proposalGet"];
        /** Change what the caller brought in, within the edit window */
        put: operations["proposalChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with a proposal now, and if not, why not */
        get: operations["proposalActionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on a proposal, oldest first */
        get: operations["commentList"];
        put?: never;
        /** Comment on a proposal while it can be discussed */
        post: operations["commentAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stand behind a proposal; twice counts once */
        put: operations["supportAdd"];
        post?: never;
        /** Take support back */
        delete: operations["supportWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A reaction */
        get: operations["reactionGet"];
        /** Change what the caller brought in, within the edit window */
        put: operations["reactionChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipt-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of the contribution behind a receipt's number */
        post: operations["receiptLookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last checkpoint of the register and the keys to verify it with */
        get: operations["registerGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The acts in the register, newest first */
        get: operations["entryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The act at a place of the register */
        get: operations["entryGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reported-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reported texts in a state, the longest waiting first */
        get: operations["reportedTextList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reported-texts/{id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide a reported text, for a reason all may read */
        post: operations["textHide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reported-texts/{id}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave a reported text for all to read; twice does it once */
        put: operations["textKeep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reported-texts/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a hidden text again, for a reason */
        post: operations["textRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of what residents brought in, newest first */
        get: operations["resultList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in; an empty object for an anonymous caller */
        get: operations["sessionGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the language of screens and mail */
        put: operations["sessionLanguageChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A theme */
        get: operations["themeGet"];
        /** Give a theme another title */
        put: operations["themeRename"];
        post?: never;
        /** Remove a theme whose answer was never published, its draft included */
        delete: operations["themeRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put contributions into a theme and take others out; twice changes nothing */
        post: operations["themeRegroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Access: "EMAIL" | "LOGIN" | "ASSURED";
        /** @enum {string} */
        ActKind: "CONSULTATION_PUBLISHED" | "POINT_ADDED" | "POINT_MARKED" | "POINT_DECIDED" | "POINT_REWORDED" | "LEVEL_CHANGED" | "POINT_RESCHEDULED" | "POINT_WITHDRAWN" | "PHASES_RESCHEDULED" | "OFFICIAL_CHANGED" | "PORTFOLIO_HOLDER_CHANGED" | "CONSULTATION_WITHDRAWN" | "CONSULTATION_CONCLUDED";
        ActView: {
            /** Format: int32 */
            cardVersion: number;
            kind: components["schemas"]["ActKind"];
            decisionPointId?: components["schemas"]["Uuid"];
            decisionPointTitle?: string;
            markerBefore?: components["schemas"]["Marker"];
            markerAfter?: components["schemas"]["Marker"];
            challengeId?: components["schemas"]["Uuid"];
            reason?: string;
            signal: boolean;
            actedAt: components["schemas"]["Instant"];
        };
        ActionView: {
            action: string;
            decisionPointId?: components["schemas"]["Uuid"];
            allowed: boolean;
            problem?: string;
            detail?: string;
        };
        ActionsView: {
            actions: components["schemas"]["ActionView"][];
        };
        AnswerDraftView: {
            id: components["schemas"]["Uuid"];
            /** Format: int32 */
            version: number;
            state: components["schemas"]["AnswerState"];
            outcome: components["schemas"]["Outcome"];
            text: string;
            html: string;
            changedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            publishedVersion: number;
            themeId?: components["schemas"]["Uuid"];
            contributionId?: components["schemas"]["Uuid"];
            title?: string;
            /** Format: int64 */
            waitingCount: number;
        };
        AnswerDuty: {
            contributionId: components["schemas"]["Uuid"];
            kind: string;
            title?: string;
            submittedAt: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            consultationSlug: string;
            consultationTitle: string;
        };
        AnswerFiguresView: {
            /** Format: int64 */
            contributions: number;
            /** Format: int64 */
            answered: number;
            /** Format: int64 */
            inTime: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            withdrawn: number;
            /** Format: int64 */
            erased: number;
            /** Format: int64 */
            hidden: number;
        };
        AnswerPublicationView: {
            /** Format: int32 */
            answerCount: number;
            /** Format: int32 */
            contributionCount: number;
            /** Format: int64 */
            skippedCount: number;
            publishedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AnswerState: "DRAFT" | "REVIEW_ASKED" | "APPROVED" | "PUBLISHED";
        AnswerTemplateView: {
            outcome: components["schemas"]["Outcome"];
            name: string;
            text: string;
        };
        /** @enum {string} */
        AnswerTermStart: "SUBMISSION" | "COLLECTING_END";
        AnswerVersionView: {
            /** Format: int32 */
            number: number;
            outcome: components["schemas"]["Outcome"];
            text: string;
            html: string;
            publishedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Area: "MUNICIPALITY" | "PLACES";
        CardVersionView: {
            /** Format: int32 */
            version: number;
            createdAt: components["schemas"]["Instant"];
            points: components["schemas"]["DecisionPointView"][];
            phases: components["schemas"]["PhaseView"][];
        };
        CardView: {
            /** Format: int32 */
            version: number;
            createdAt: components["schemas"]["Instant"];
            points: components["schemas"]["DecisionPointView"][];
        };
        /** @enum {string} */
        ChallengeState: "RUNNING" | "UPHELD" | "DISMISSED";
        ChallengeView: {
            id: components["schemas"]["Uuid"];
            consultation: string;
            decisionPointId: components["schemas"]["Uuid"];
            decisionPointTitle: string;
            /** Format: int32 */
            cardVersion: number;
            claim: components["schemas"]["Claim"];
            explanation: string;
            challenger: string;
            /** Format: int32 */
            joinerCount: number;
            state: components["schemas"]["ChallengeState"];
            raisedAt: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            answeredAt?: components["schemas"]["Instant"];
            answer?: string;
        };
        ChangeAnswer: {
            outcome: components["schemas"]["Outcome"];
            text: string;
        };
        ChangeConfirmation: {
            voice: components["schemas"]["Voice"];
            remark?: string;
        };
        ChangeLanguage: {
            /** @enum {string} */
            language: "nl" | "en";
        };
        ChangeProposal: {
            title: string;
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        ChangeReaction: {
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        ChangeTheme: {
            title: string;
        };
        /** @enum {string} */
        Channel: "WEB" | "PAPER" | "MEETING" | "PHONE";
        /** @enum {string} */
        Claim: "SAYS_OPEN_IS_FIXED" | "SAYS_FIXED_IS_OPEN" | "SAYS_UNKNOWN_IS_KNOWN";
        CommentView: {
            id: components["schemas"]["Uuid"];
            author: string;
            byOfficial: boolean;
            text: string;
            html: string;
            submittedAt: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
        };
        /** @enum {string} */
        CommitmentActKind: "MADE" | "PROGRESS_REPORTED" | "DELAYED" | "CLAIMED_DONE" | "REOPENED" | "CONFIRMATION_ENDED";
        CommitmentActView: {
            /** Format: int32 */
            number: number;
            kind: components["schemas"]["CommitmentActKind"];
            reason?: string;
            dueDate: components["schemas"]["LocalDate"];
            doneOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            yesCount: number;
            /** Format: int32 */
            partlyCount: number;
            /** Format: int32 */
            noCount: number;
            actedAt: components["schemas"]["Instant"];
        };
        CommitmentFiguresView: {
            /** Format: int64 */
            commitmentCount: number;
            /** Format: int64 */
            keptCount: number;
            /** Format: int64 */
            runningCount: number;
            /** Format: int64 */
            lateCount: number;
            /** Format: int64 */
            disputedCount: number;
        };
        CommitmentSource: {
            contributionId: components["schemas"]["Uuid"];
            kind: string;
            title?: string;
        };
        /** @enum {string} */
        CommitmentState: "OPEN" | "CLAIMED" | "CONFIRMED" | "DISPUTED";
        CommitmentSummary: {
            id: components["schemas"]["Uuid"];
            text: string;
            performer: components["schemas"]["Performer"];
            organisation: string;
            firstDueDate: components["schemas"]["LocalDate"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            state: components["schemas"]["CommitmentState"];
            /** Format: int32 */
            yesCount: number;
            /** Format: int32 */
            partlyCount: number;
            /** Format: int32 */
            noCount: number;
        };
        CommitmentView: {
            id: components["schemas"]["Uuid"];
            consultation: string;
            consultationTitle: string;
            answerId?: components["schemas"]["Uuid"];
            theme?: string;
            contributionId?: components["schemas"]["Uuid"];
            decision?: components["schemas"]["SourceDecision"];
            text: string;
            performer: components["schemas"]["Performer"];
            organisation: string;
            function: string;
            official: components["schemas"]["NamedPerson"];
            portfolioHolder: components["schemas"]["NamedPerson"];
            firstDueDate: components["schemas"]["LocalDate"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            state: components["schemas"]["CommitmentState"];
            confirmationEndDate?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            authorCount: number;
            /** Format: int32 */
            yesCount: number;
            /** Format: int32 */
            partlyCount: number;
            /** Format: int32 */
            noCount: number;
            /** Format: int32 */
            version: number;
            history: components["schemas"]["CommitmentActView"][];
        };
        ConfirmationView: {
            voice?: components["schemas"]["Voice"];
            remark?: string;
        };
        ConfirmedContributionView: {
            proposal?: components["schemas"]["SubmittedProposal"];
            reaction?: components["schemas"]["SubmittedReaction"];
        };
        ConsultationFigure: {
            id: components["schemas"]["Uuid"];
            slug: string;
            title: string;
            purpose: string;
            phase: string;
            participation: string;
            influenceLevel: string;
            /** Format: int64 */
            fixedCount: number;
            /** Format: int64 */
            openCount: number;
            /** Format: int64 */
            unknownCount: number;
            /** Format: int64 */
            overdueCount: number;
            /** Format: int64 */
            signalCount: number;
            /** Format: int64 */
            challengeCount: number;
            /** Format: int64 */
            upheldCount: number;
            /** Format: int64 */
            overdueChallengeCount: number;
            /** Format: int32 */
            proposalCount: number;
            /** Format: int32 */
            reactionCount: number;
            /** Format: int64 */
            supportCount: number;
            /** Format: int64 */
            contributionCount: number;
            /** Format: int64 */
            answeredCount: number;
            /** Format: int64 */
            answeredInTimeCount: number;
            /** Format: int64 */
            unansweredOverdueCount: number;
            /** Format: int64 */
            hiddenCount: number;
            /** Format: int64 */
            decisionCount: number;
            /** Format: int64 */
            decisionWithStatementCount: number;
            /** Format: int64 */
            decisionWithoutStatementCount: number;
            /** Format: int64 */
            commitmentCount: number;
            /** Format: int64 */
            keptCommitmentCount: number;
            /** Format: int64 */
            runningCommitmentCount: number;
            /** Format: int64 */
            lateCommitmentCount: number;
            /** Format: int64 */
            disputedCommitmentCount: number;
            publishedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ConsultationKind: "OPEN_INVITATION" | "PLAN";
        /** @enum {string} */
        ConsultationState: "PUBLISHED" | "CONCLUDED" | "WITHDRAWN";
        ConsultationSummary: {
            id: components["schemas"]["Uuid"];
            slug: string;
            title: string;
            intention: string;
            kind: components["schemas"]["ConsultationKind"];
            purpose: components["schemas"]["Purpose"];
            topic: components["schemas"]["TopicView"];
            area: components["schemas"]["Area"];
            placeNames: string[];
            phase: components["schemas"]["Phase"];
            participation: components["schemas"]["Participation"];
            participationStartDate?: components["schemas"]["LocalDate"];
            participationEndDate?: components["schemas"]["LocalDate"];
            influenceLevel: components["schemas"]["InfluenceLevel"];
            /** Format: int64 */
            fixedCount: number;
            /** Format: int64 */
            openCount: number;
            /** Format: int64 */
            unknownCount: number;
            /** Format: int32 */
            proposalCount: number;
            /** Format: int32 */
            reactionCount: number;
        };
        ConsultationView: {
            id: components["schemas"]["Uuid"];
            slug: string;
            title: string;
            state: components["schemas"]["ConsultationState"];
            kind: components["schemas"]["ConsultationKind"];
            purpose: components["schemas"]["Purpose"];
            topic: components["schemas"]["TopicView"];
            area: components["schemas"]["Area"];
            places: components["schemas"]["PlaceView"][];
            occasion: string;
            intention: string;
            impact: string;
            influenceLevel: components["schemas"]["InfluenceLevel"];
            phase: components["schemas"]["Phase"];
            phases: components["schemas"]["PhaseView"][];
            participation: components["schemas"]["Participation"];
            participationStartDate?: components["schemas"]["LocalDate"];
            participationEndDate?: components["schemas"]["LocalDate"];
            promise: components["schemas"]["Promise"];
            access: components["schemas"]["Access"];
            official: components["schemas"]["NamedPerson"];
            portfolioHolder: components["schemas"]["NamedPerson"];
            card: components["schemas"]["CardView"];
            nothingOpenSince?: components["schemas"]["Instant"];
            overduePoints: string[];
            challengedPoints: string[];
            signals: components["schemas"]["ActView"][];
            /** Format: int32 */
            proposalCount: number;
            /** Format: int32 */
            reactionCount: number;
            publishedAt: components["schemas"]["Instant"];
        };
        ContributionActionsView: {
            actions: components["schemas"]["ActionView"][];
            changeableUntil?: components["schemas"]["Instant"];
        };
        ContributionAnswerView: {
            id: components["schemas"]["Uuid"];
            outcome: components["schemas"]["Outcome"];
            text: string;
            html: string;
            officialFunction: string;
            theme?: string;
            answeredAt: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
            versions: components["schemas"]["AnswerVersionView"][];
        };
        /** @enum {string} */
        ContributionKind: "PROPOSAL" | "REACTION";
        /** @enum {string} */
        ContributionState: "SUBMITTED" | "WITHDRAWN" | "ERASED";
        CoordinatesView: {
            /** Format: double */
            longitude: number;
            /** Format: double */
            latitude: number;
        };
        /** @description nextCursor of the page before */
        Cursor: string;
        DecidedTheme: {
            id: components["schemas"]["Uuid"];
            title: string;
        };
        /** @enum {string} */
        Decider: "EU" | "STATE" | "PROVINCE" | "WATER_BOARD" | "COUNCIL" | "EXECUTIVE" | "OTHER";
        DecisionPointView: {
            id: components["schemas"]["Uuid"];
            marker: components["schemas"]["Marker"];
            title: string;
            fixed?: components["schemas"]["Fixed"];
            open?: components["schemas"]["Open"];
            unknown?: components["schemas"]["Unknown"];
            withdrawnAt?: components["schemas"]["Instant"];
        };
        DecisionSource: {
            contributionId: components["schemas"]["Uuid"];
            kind: string;
            title?: string;
            theme?: string;
        };
        DecisionView: {
            id: components["schemas"]["Uuid"];
            consultation: components["schemas"]["InConsultation"];
            decisionPointId: components["schemas"]["Uuid"];
            question: string;
            outcome: string;
            fixed: components["schemas"]["Fixed"];
            inputEffect: string;
            influenceLevel?: components["schemas"]["InfluenceLevel"];
            followsInput?: components["schemas"]["FollowsInput"];
            deviation?: components["schemas"]["DeviationView"];
            themes: components["schemas"]["DecidedTheme"][];
            /** Format: int64 */
            contributionCount: number;
            /** Format: int32 */
            cardVersion: number;
            entry: components["schemas"]["Uuid"];
            publishedAt: components["schemas"]["Instant"];
        };
        DeviationView: {
            text: string;
            holderName: string;
            holderFunction: string;
        };
        DraftContent: {
            kind: components["schemas"]["ConsultationKind"];
            title: string;
            topic?: string;
            area?: components["schemas"]["Area"];
            places?: string[];
            occasion?: string;
            intention?: string;
            impact?: string;
            phases: components["schemas"]["DraftPhase"][];
            points: components["schemas"]["DraftPoint"][];
            promise?: components["schemas"]["Promise"];
            portfolioHolder?: components["schemas"]["Uuid"];
            officialFunction?: string;
            officialContact?: string;
            access?: components["schemas"]["Access"];
        };
        DraftPhase: {
            phase: components["schemas"]["Phase"];
            firstDate?: components["schemas"]["LocalDate"];
        };
        DraftPoint: {
            marker: components["schemas"]["Marker"];
            title?: string;
            fixed?: components["schemas"]["Fixed"];
            open?: components["schemas"]["Open"];
            unknown?: components["schemas"]["Unknown"];
        };
        DraftSummary: {
            id: components["schemas"]["Uuid"];
            title: string;
            kind: components["schemas"]["ConsultationKind"];
            changedAt: components["schemas"]["Instant"];
            publishedAs?: string;
        };
        DraftView: {
            id: components["schemas"]["Uuid"];
            content: components["schemas"]["DraftContent"];
            faults: components["schemas"]["Violation"][];
            changedAt: components["schemas"]["Instant"];
            publishedAs?: string;
        };
        EmailLinkView: {
            consultation: components["schemas"]["InConsultation"];
            decisionPoint: components["schemas"]["OnPoint"];
            author: string;
            title?: string;
            stance?: components["schemas"]["Stance"];
            text: string;
            html: string;
            location?: components["schemas"]["LocationView"];
            expiresAt: components["schemas"]["Instant"];
        };
        EntryText: {
            name: string;
            salt: string;
            text: string;
        };
        EntryView: {
            /** Format: int64 */
            index: number;
            id: components["schemas"]["Uuid"];
            type: string;
            subject: components["schemas"]["Uuid"];
            consultation: components["schemas"]["Uuid"];
            time: components["schemas"]["Instant"];
            entry: string;
            withheld: boolean;
            texts: components["schemas"]["EntryText"][];
        };
        /** @enum {string} */
        Figure: "CONSULTATIONS" | "OPEN" | "FIXED_POINTS" | "OPEN_POINTS" | "UNKNOWN_POINTS" | "OVERDUE_POINTS" | "SIGNALS" | "CHALLENGES" | "UPHELD_CHALLENGES" | "OVERDUE_CHALLENGES" | "PROPOSALS" | "REACTIONS" | "CONTRIBUTIONS" | "ANSWERED" | "ANSWERED_IN_TIME" | "UNANSWERED_OVERDUE" | "HIDDEN" | "DECISIONS" | "DECISIONS_WITH_STATEMENT" | "DECISIONS_WITHOUT_STATEMENT" | "COMMITMENTS" | "KEPT_COMMITMENTS" | "RUNNING_COMMITMENTS" | "LATE_COMMITMENTS" | "DISPUTED_COMMITMENTS";
        FigureOverview: {
            /** Format: int64 */
            consultations: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            fixedPoints: number;
            /** Format: int64 */
            openPoints: number;
            /** Format: int64 */
            unknownPoints: number;
            /** Format: int64 */
            overduePoints: number;
            /** Format: int64 */
            signals: number;
            /** Format: int64 */
            challenges: number;
            /** Format: int64 */
            upheldChallenges: number;
            /** Format: int64 */
            overdueChallenges: number;
            /** Format: int64 */
            proposals: number;
            /** Format: int64 */
            reactions: number;
            /** Format: int64 */
            supports: number;
            /** Format: int64 */
            contributions: number;
            /** Format: int64 */
            answered: number;
            /** Format: int64 */
            answeredInTime: number;
            /** Format: int64 */
            unansweredOverdue: number;
            /** Format: int64 */
            hidden: number;
            /** Format: int64 */
            decisions: number;
            /** Format: int64 */
            decisionsWithStatement: number;
            /** Format: int64 */
            decisionsWithoutStatement: number;
            /** Format: int64 */
            commitments: number;
            /** Format: int64 */
            keptCommitments: number;
            /** Format: int64 */
            runningCommitments: number;
            /** Format: int64 */
            lateCommitments: number;
            /** Format: int64 */
            disputedCommitments: number;
        };
        FigureRow: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["FigureRowKind"];
            consultation: string;
            consultationTitle: string;
            title?: string;
            decisionPointId?: components["schemas"]["Uuid"];
            subject: components["schemas"]["Uuid"];
            /** Format: int32 */
            cardVersion?: number;
        };
        /** @enum {string} */
        FigureRowKind: "CONSULTATION" | "POINT" | "ACT" | "CHALLENGE" | "PROPOSAL" | "REACTION" | "DECISION" | "COMMITMENT";
        Fixed: {
            ground?: components["schemas"]["Ground"];
            decider?: components["schemas"]["Decider"];
            deciderName?: string;
            decisionDate?: components["schemas"]["LocalDate"];
            source?: string;
            sourceUrl?: string;
            reason?: string;
            reopening?: string;
        };
        /** @enum {string} */
        FollowsInput: "FOLLOWS" | "PARTLY" | "DEPARTS";
        FormerVersionView: {
            contributionId: components["schemas"]["Uuid"];
            /** Format: int32 */
            number: number;
            title?: string;
            text: string;
            html: string;
            location?: components["schemas"]["LocationView"];
            writtenAt: components["schemas"]["Instant"];
            replacedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Ground: "LAW" | "HIGHER_GOVERNMENT" | "COUNCIL_DECISION" | "EXECUTIVE_DECISION" | "BUDGET" | "CONTRACT" | "SAFETY" | "OWNERSHIP";
        HiddenTextView: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["ReportedKind"];
            title?: string;
            text: string;
            consultationSlug: string;
            contributionId: components["schemas"]["Uuid"];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden: components["schemas"]["Hiding"];
        };
        Hiding: {
            ground: components["schemas"]["ModerationGround"];
            reason: string;
            hiddenAt: components["schemas"]["Instant"];
        };
        ImportReport: {
            /** Format: int32 */
            districtCount: number;
            /** Format: int32 */
            neighbourhoodCount: number;
            warnings: components["schemas"]["ImportWarning"][];
        };
        ImportWarning: {
            code: string;
            /** Format: int32 */
            year: number;
            detail: string;
        };
        InConsultation: {
            slug: string;
            title: string;
        };
        /** @enum {string} */
        InfluenceLevel: "INFORM" | "CONSULT" | "ADVISE" | "COPRODUCE" | "CODECIDE";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LocationView: {
            place: components["schemas"]["PlaceView"];
            coordinates?: components["schemas"]["CoordinatesView"];
        };
        /** @enum {string} */
        Marker: "FIXED" | "OPEN" | "UNKNOWN";
        /** @enum {string} */
        ModerationGround: "PERSONAL_DATA" | "INSULT" | "SPAM" | "OFF_TOPIC" | "OTHER";
        /** @enum {string} */
        ModerationStep: "HIDE" | "KEEP" | "RESTORE";
        MunicipalityView: {
            name: string;
            email: string;
            accessibilityStatementUrl?: string;
            topics: components["schemas"]["TopicView"][];
            portfolioHolders: components["schemas"]["PortfolioHolderView"][];
        };
        NamedPerson: {
            name: string;
            function: string;
            contact?: string;
            since: components["schemas"]["LocalDate"];
        };
        NeighbourhoodView: {
            neighbourhood?: components["schemas"]["PlaceView"];
        };
        NewAnswer: {
            theme?: components["schemas"]["Uuid"];
            contribution?: components["schemas"]["Uuid"];
            outcome: components["schemas"]["Outcome"];
            text: string;
        };
        NewAnswerPublication: {
            answers: components["schemas"]["SeenAnswer"][];
        };
        NewChallenge: {
            decisionPointId: components["schemas"]["Uuid"];
            claim: components["schemas"]["Claim"];
            explanation: string;
        };
        NewComment: {
            text: string;
        };
        NewCommitment: {
            text: string;
            performer: components["schemas"]["Performer"];
            organisation: string;
            function: string;
            dueDate: components["schemas"]["LocalDate"];
        };
        NewConclusion: {
            closingWord: string;
        };
        NewCoordinates: {
            /** Format: double */
            longitude: number;
            /** Format: double */
            latitude: number;
        };
        NewDecision: {
            decisionPointId: components["schemas"]["Uuid"];
            outcome: string;
            fixed: components["schemas"]["Fixed"];
            inputEffect: string;
            followsInput?: components["schemas"]["FollowsInput"];
            deviationStatement?: string;
            themes: string[];
            contributions: string[];
        };
        NewDelay: {
            dueDate: components["schemas"]["LocalDate"];
            reason: string;
        };
        NewDoneClaim: {
            doneOn: components["schemas"]["LocalDate"];
            text: string;
        };
        NewDraft: {
            kind: components["schemas"]["ConsultationKind"];
            title: string;
        };
        NewEmailLinkConfirmation: {
            secret: string;
        };
        NewEmailLinkLookup: {
            secret: string;
        };
        NewErasure: {
            /** @enum {string} */
            confirmation: "erase-me";
        };
        NewGrouping: {
            add: string[];
            remove: string[];
        };
        NewHiding: {
            ground: components["schemas"]["ModerationGround"];
            reason: string;
        };
        NewHolderChange: {
            reason: string;
            portfolioHolder: components["schemas"]["Uuid"];
        };
        NewInfluenceLevel: {
            reason: string;
            influenceLevel: components["schemas"]["InfluenceLevel"];
        };
        NewLocation: {
            place?: string;
            coordinates?: components["schemas"]["NewCoordinates"];
        };
        NewNeighbourhood: {
            code: string;
        };
        NewOutcome: {
            upheld: boolean;
            reason: string;
            point?: components["schemas"]["DraftPoint"];
        };
        NewPointAct: {
            reason: string;
            point: components["schemas"]["DraftPoint"];
        };
        NewPointRescheduling: {
            reason: string;
            date: components["schemas"]["LocalDate"];
        };
        NewPortfolioHolder: {
            name: string;
            function: string;
            contact?: string;
        };
        NewProgress: {
            text: string;
        };
        NewProposal: {
            decisionPointId: components["schemas"]["Uuid"];
            /** Format: int32 */
            cardVersion: number;
            title: string;
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewProposalByEmail: {
            author: string;
            email: string;
            /** @enum {string} */
            language: "nl" | "en";
            decisionPointId: components["schemas"]["Uuid"];
            /** Format: int32 */
            cardVersion: number;
            title: string;
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewProposalOnBehalf: {
            channel: components["schemas"]["Channel"];
            receivedOn: components["schemas"]["LocalDate"];
            author: string;
            email?: string;
            decisionPointId: components["schemas"]["Uuid"];
            title: string;
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewPublication: {
            purpose: components["schemas"]["Purpose"];
        };
        NewReaction: {
            decisionPointId: components["schemas"]["Uuid"];
            /** Format: int32 */
            cardVersion: number;
            stance: components["schemas"]["Stance"];
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewReactionByEmail: {
            author: string;
            email: string;
            /** @enum {string} */
            language: "nl" | "en";
            decisionPointId: components["schemas"]["Uuid"];
            /** Format: int32 */
            cardVersion: number;
            stance: components["schemas"]["Stance"];
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewReactionOnBehalf: {
            channel: components["schemas"]["Channel"];
            receivedOn: components["schemas"]["LocalDate"];
            author: string;
            email?: string;
            decisionPointId: components["schemas"]["Uuid"];
            stance: components["schemas"]["Stance"];
            text: string;
            location?: components["schemas"]["NewLocation"];
        };
        NewReceiptLookup: {
            number: string;
        };
        NewReport: {
            ground: components["schemas"]["ModerationGround"];
            remark: string;
        };
        NewRescheduling: {
            reason: string;
            phases: components["schemas"]["DraftPhase"][];
        };
        NewRestoration: {
            reason: string;
        };
        NewTakeover: {
            reason: string;
            officialFunction: string;
            officialContact?: string;
        };
        NewTheme: {
            title: string;
        };
        NewWithdrawal: {
            reason: string;
        };
        OnPoint: {
            id: components["schemas"]["Uuid"];
            title: string;
        };
        Open: {
            influenceLevel?: components["schemas"]["InfluenceLevel"];
            limits?: string;
            decider?: components["schemas"]["Decider"];
            deciderName?: string;
            decisionDate?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Outcome: "ADOPTED" | "PARTLY" | "NOT_ADOPTED" | "CANNOT" | "ELSEWHERE";
        OwnContribution: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["ContributionKind"];
            title?: string;
            consultationSlug: string;
            consultationTitle: string;
            decisionPointTitle: string;
            submittedAt: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            hidden: boolean;
            outcome?: components["schemas"]["Outcome"];
            /** Format: int64 */
            decisionCount: number;
        };
        PageActView: {
            items: components["schemas"]["ActView"][];
            nextCursor?: string;
        };
        PageAnswerDraftView: {
            items: components["schemas"]["AnswerDraftView"][];
            nextCursor?: string;
        };
        PageAnswerDuty: {
            items: components["schemas"]["AnswerDuty"][];
            nextCursor?: string;
        };
        PageAnswerTemplateView: {
            items: components["schemas"]["AnswerTemplateView"][];
            nextCursor?: string;
        };
        PageChallengeView: {
            items: components["schemas"]["ChallengeView"][];
            nextCursor?: string;
        };
        PageCommentView: {
            items: components["schemas"]["CommentView"][];
            nextCursor?: string;
        };
        PageCommitmentSource: {
            items: components["schemas"]["CommitmentSource"][];
            nextCursor?: string;
        };
        PageCommitmentSummary: {
            items: components["schemas"]["CommitmentSummary"][];
            nextCursor?: string;
        };
        PageConsultationFigure: {
            items: components["schemas"]["ConsultationFigure"][];
            nextCursor?: string;
        };
        PageConsultationSummary: {
            items: components["schemas"]["ConsultationSummary"][];
            nextCursor?: string;
        };
        PageDecisionSource: {
            items: components["schemas"]["DecisionSource"][];
            nextCursor?: string;
        };
        PageDecisionView: {
            items: components["schemas"]["DecisionView"][];
            nextCursor?: string;
        };
        PageDraftSummary: {
            items: components["schemas"]["DraftSummary"][];
            nextCursor?: string;
        };
        PageEntryView: {
            items: components["schemas"]["EntryView"][];
            nextCursor?: string;
        };
        PageFigureRow: {
            items: components["schemas"]["FigureRow"][];
            nextCursor?: string;
        };
        PageFormerVersionView: {
            items: components["schemas"]["FormerVersionView"][];
            nextCursor?: string;
        };
        PageHiddenTextView: {
            items: components["schemas"]["HiddenTextView"][];
            nextCursor?: string;
        };
        PageOwnContribution: {
            items: components["schemas"]["OwnContribution"][];
            nextCursor?: string;
        };
        PageProposalSummary: {
            items: components["schemas"]["ProposalSummary"][];
            nextCursor?: string;
        };
        PagePublishedAnswerSummary: {
            items: components["schemas"]["PublishedAnswerSummary"][];
            nextCursor?: string;
        };
        PageReactionSummary: {
            items: components["schemas"]["ReactionSummary"][];
            nextCursor?: string;
        };
        PageRemarkView: {
            items: components["schemas"]["RemarkView"][];
            nextCursor?: string;
        };
        PageReportedTextView: {
            items: components["schemas"]["ReportedTextView"][];
            nextCursor?: string;
        };
        PageResultView: {
            items: components["schemas"]["ResultView"][];
            nextCursor?: string;
        };
        PageThemeView: {
            items: components["schemas"]["ThemeView"][];
            nextCursor?: string;
        };
        PageWorklistItem: {
            items: components["schemas"]["WorklistItem"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        Participation: "UPCOMING" | "OPEN" | "CLOSED" | "NONE";
        /** @enum {string} */
        Performer: "MUNICIPALITY" | "PARTNER";
        PersonalDataSection: {
            heading: string;
            records: unknown[];
        };
        PersonalDataView: {
            madeAt: components["schemas"]["Instant"];
            sections: components["schemas"]["PersonalDataSection"][];
        };
        /** @enum {string} */
        Phase: "ANNOUNCED" | "COLLECTING" | "DISCUSSING" | "VOTING" | "DECIDING" | "CARRYING_OUT";
        PhaseView: {
            phase: components["schemas"]["Phase"];
            firstDate: components["schemas"]["LocalDate"];
            lastDate?: components["schemas"]["LocalDate"];
        };
        Place: {
            /** Format: int64 */
            index: number;
            proof: string;
        };
        PlaceFeature: {
            type: string;
            id: string;
            properties: components["schemas"]["PlaceProperties"];
            geometry: components["schemas"]["PlaceGeometry"];
        };
        PlaceFeatures: {
            type: string;
            source?: string;
            features: components["schemas"]["PlaceFeature"][];
        };
        PlaceGeometry: {
            type: string;
            coordinates: unknown[];
        };
        /** @enum {string} */
        PlaceKind: "DISTRICT" | "NEIGHBOURHOOD";
        PlaceList: {
            items: components["schemas"]["PlaceView"][];
        };
        PlaceProperties: {
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["PlaceKind"];
            name: string;
            districtCode?: string;
            /** Format: int64 */
            consultationCount: number;
            /** Format: int64 */
            openCount: number;
        };
        PlaceView: {
            code: string;
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["PlaceKind"];
            name: string;
            districtCode?: string;
        };
        PortfolioHolderView: {
            id: components["schemas"]["Uuid"];
            name: string;
            function: string;
            contact?: string;
        };
        /** @description A problem after RFC 9457. */
        Problem: {
            /** @description urn:speelruimte:problem: and the slug */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            violations?: components["schemas"]["Violation"][];
            decisionPoint?: components["schemas"]["DecisionPointView"];
            answers?: components["schemas"]["Uuid"][];
            contributions?: components["schemas"]["Uuid"][];
            unanswered?: {
                /** Format: int64 */
                count: number;
                first: components["schemas"]["AnswerDuty"][];
            };
        };
        /**
         * @description All problems, by the last part of their type.
         * @enum {string}
         */
        ProblemSlug: "bad-request" | "invalid-input" | "idempotency-key-required" | "unauthorized" | "assurance-level-too-low" | "forbidden" | "foreign-origin" | "not-asked" | "not-the-author" | "not-found" | "email-link-unknown" | "receipt-unknown" | "method-not-allowed" | "not-acceptable" | "already-joined" | "already-published" | "already-supported" | "answers-for-consultation" | "answer-exists" | "answer-step-refused" | "answer-without-contributions" | "challenge-claim-mismatch" | "challenge-closed" | "challenge-running" | "commitment-step-refused" | "confirmation-closed" | "consultation-ended" | "contributions-answered" | "contributions-unanswered" | "contribution-withdrawn" | "decision-exists" | "decision-point-fixed" | "decision-point-unknown" | "decision-point-withdrawn" | "edit-window-closed" | "entered-on-behalf" | "decision-required" | "email-link-used" | "hidden-by-moderator" | "deviation-statement-missing" | "idempotency-key-reused" | "marker-change-refused" | "moderation-step-refused" | "nothing-changes" | "not-joined" | "not-supported" | "participation-not-planned" | "phase-closed" | "publication-incomplete" | "review-by-another" | "theme-answered" | "changed-meanwhile" | "body-too-large" | "unsupported-media-type" | "if-match-required" | "new-account-limit" | "too-many-requests" | "internal-error" | "identity-provider-unavailable" | "database-unavailable";
        Promise: {
            /** Format: int32 */
            answerTermDays?: number;
            answerTermStart?: components["schemas"]["AnswerTermStart"];
            decider?: components["schemas"]["Decider"];
            decisionDate?: components["schemas"]["LocalDate"];
            binding?: string;
            updateRhythm?: string;
        };
        /** @enum {string} */
        ProposalSort: "NEWEST" | "MOST_SUPPORTED";
        ProposalSummary: {
            id: components["schemas"]["Uuid"];
            title: string;
            text: string;
            author: string;
            decisionPoint: components["schemas"]["OnPoint"];
            /** Format: int32 */
            supportCount: number;
            submittedAt: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
        };
        ProposalView: {
            id: components["schemas"]["Uuid"];
            title: string;
            text: string;
            html: string;
            author: string;
            consultation: components["schemas"]["InConsultation"];
            decisionPoint: components["schemas"]["OnPoint"];
            /** Format: int32 */
            cardVersion: number;
            channel: components["schemas"]["Channel"];
            receivedOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            supportCount: number;
            location?: components["schemas"]["LocationView"];
            submittedAt: components["schemas"]["Instant"];
            changedAt?: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
        };
        PublishedAnswerSummary: {
            id: components["schemas"]["Uuid"];
            theme?: string;
            contributionId?: components["schemas"]["Uuid"];
            contributionTitle?: string;
            outcome: components["schemas"]["Outcome"];
            text: string;
            html: string;
            /** Format: int64 */
            contributionCount: number;
            /** Format: int32 */
            version: number;
            publishedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Purpose: "PARTICIPATION" | "INFORMATION";
        ReactionCounts: {
            points: components["schemas"]["StanceCounts"][];
        };
        ReactionSummary: {
            id: components["schemas"]["Uuid"];
            stance: components["schemas"]["Stance"];
            text: string;
            author: string;
            decisionPoint: components["schemas"]["OnPoint"];
            submittedAt: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
        };
        ReactionView: {
            id: components["schemas"]["Uuid"];
            stance: components["schemas"]["Stance"];
            text: string;
            html: string;
            author: string;
            consultation: components["schemas"]["InConsultation"];
            decisionPoint: components["schemas"]["OnPoint"];
            /** Format: int32 */
            cardVersion: number;
            channel: components["schemas"]["Channel"];
            receivedOn: components["schemas"]["LocalDate"];
            location?: components["schemas"]["LocationView"];
            submittedAt: components["schemas"]["Instant"];
            changedAt?: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
        };
        ReceiptStatusView: {
            kind: components["schemas"]["ContributionKind"];
            id: components["schemas"]["Uuid"];
            title?: string;
            consultation: components["schemas"]["InConsultation"];
            state: components["schemas"]["ContributionState"];
            submittedAt: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
            entry: components["schemas"]["Uuid"];
            place?: components["schemas"]["Place"];
        };
        ReceiptView: {
            number: string;
            issuedAt: components["schemas"]["Instant"];
            entry: components["schemas"]["Uuid"];
            texts: components["schemas"]["TextHash"][];
        };
        RegisterView: {
            checkpoint: string;
            signedAt: components["schemas"]["Instant"];
            /** Format: int64 */
            size: number;
            keys: string[];
            types: string[];
        };
        RemarkView: {
            /** Format: int32 */
            claim: number;
            voice: components["schemas"]["Voice"];
            remark: string;
        };
        /** @enum {string} */
        ReportState: "OPEN" | "HIDDEN" | "KEPT";
        ReportStateView: {
            id: components["schemas"]["Uuid"];
            state: components["schemas"]["ReportState"];
        };
        ReportView: {
            ground: components["schemas"]["ModerationGround"];
            remark: string;
            reportedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ReportedKind: "PROPOSAL" | "REACTION" | "COMMENT";
        ReportedTextView: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["ReportedKind"];
            title?: string;
            text: string;
            author: string;
            consultationSlug: string;
            consultationTitle: string;
            contributionId: components["schemas"]["Uuid"];
            state: components["schemas"]["ReportState"];
            /** Format: int32 */
            reportCount: number;
            reportedAt: components["schemas"]["Instant"];
            reports: components["schemas"]["ReportView"][];
            withdrawnAt?: components["schemas"]["Instant"];
            hidden?: components["schemas"]["Hiding"];
            steps: components["schemas"]["ModerationStep"][];
        };
        /** @enum {string} */
        ResultKind: "COMMITMENT_KEPT" | "COMMITMENT_CLAIMED" | "DECISION_CARRIED_OUT" | "CONSULTATION_CONCLUDED";
        ResultView: {
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["ResultKind"];
            title: string;
            finishedOn: components["schemas"]["LocalDate"];
            consultation: string;
            consultationTitle: string;
            placeNames: string[];
        };
        SeenAnswer: {
            id: components["schemas"]["Uuid"];
            /** Format: int32 */
            version: number;
        };
        SessionPerson: {
            displayName: string;
            /** @enum {string} */
            language?: "nl" | "en";
            roles: string[];
        };
        SessionView: {
            person?: components["schemas"]["SessionPerson"];
        };
        SourceDecision: {
            id: components["schemas"]["Uuid"];
            outcome: string;
        };
        /** @enum {string} */
        Stance: "AGREE" | "CONCERN" | "OBJECTION";
        StanceCounts: {
            decisionPointId: components["schemas"]["Uuid"];
            /** Format: int64 */
            agree: number;
            /** Format: int64 */
            concern: number;
            /** Format: int64 */
            objection: number;
        };
        /** @enum {string} */
        Standing: "WAITING" | "ANSWERED" | "WITHDRAWN" | "ERASED";
        SubmittedProposal: {
            proposal: components["schemas"]["ProposalView"];
            receipt: components["schemas"]["ReceiptView"];
        };
        SubmittedReaction: {
            reaction: components["schemas"]["ReactionView"];
            receipt: components["schemas"]["ReceiptView"];
        };
        TextHash: {
            name: string;
            salt: string;
            hash: string;
        };
        ThemeView: {
            id: components["schemas"]["Uuid"];
            /** Format: int32 */
            version: number;
            title: string;
            /** Format: int64 */
            contributionCount: number;
            /** Format: int64 */
            answeredCount: number;
            /** Format: int64 */
            waitingCount: number;
            answerId?: components["schemas"]["Uuid"];
            answerState?: components["schemas"]["AnswerState"];
        };
        TopicView: {
            code: string;
            name: string;
        };
        TraceView: {
            contributionId: components["schemas"]["Uuid"];
            kind: string;
            consultationSlug: string;
            theme?: components["schemas"]["TracedTheme"];
            answer?: components["schemas"]["TracedAnswer"];
            decisions: components["schemas"]["TracedDecision"][];
            commitments: components["schemas"]["TracedCommitment"][];
        };
        TracedAnswer: {
            id: components["schemas"]["Uuid"];
            outcome: components["schemas"]["Outcome"];
            answeredAt: components["schemas"]["Instant"];
        };
        TracedCommitment: {
            id: components["schemas"]["Uuid"];
            text: string;
            state: components["schemas"]["CommitmentState"];
        };
        TracedDecision: {
            id: components["schemas"]["Uuid"];
            outcome: string;
            decisionDate: components["schemas"]["LocalDate"];
        };
        TracedTheme: {
            id: components["schemas"]["Uuid"];
            title: string;
        };
        Unknown: {
            finder?: string;
            expectedDate?: components["schemas"]["LocalDate"];
        };
        /** Format: uuid */
        Uuid: string;
        Violation: {
            pointer: string;
            code: components["schemas"]["ViolationCode"];
            detail: string;
        };
        /** @enum {string} */
        ViolationCode: "required" | "too-short" | "too-long" | "out-of-range" | "invalid-format" | "wrong-type" | "unknown-field" | "unknown-reference" | "duplicate" | "dates-out-of-order" | "in-the-past" | "in-the-future" | "no-open-point" | "has-open-point" | "outside-municipality" | "locked" | "not-asked" | "malformed";
        /** @enum {string} */
        Voice: "YES" | "PARTLY" | "NO";
        /** @enum {string} */
        WorklistFilter: "ALL" | "WAITING" | "OVERDUE" | "WITHOUT_THEME" | "ANSWERED";
        WorklistItem: {
            id: components["schemas"]["Uuid"];
            kind: string;
            title?: string;
            text: string;
            author: string;
            decisionPointId: components["schemas"]["Uuid"];
            decisionPointTitle: string;
            /** Format: int32 */
            supportCount: number;
            submittedAt: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            overdue: boolean;
            standing: components["schemas"]["Standing"];
            hidden: boolean;
            themeId?: components["schemas"]["Uuid"];
            themeTitle?: string;
            answerId?: components["schemas"]["Uuid"];
            ownAnswerId?: components["schemas"]["Uuid"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ownContributionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnContribution"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountErase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hiddenTextList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHiddenTextView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    neighbourhoodGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodView"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    neighbourhoodChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNeighbourhood"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    neighbourhoodForget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDutyList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnswerDuty"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerTemplateList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnswerTemplateView"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDraftGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerWrite: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentMake: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommitment"];
            };
        };
        responses: {
            /** @description Agreed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerReviewAsk: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutcome"];
            };
        };
        responses: {
            /** @description Answered */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentClaimDone: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDoneClaim"];
            };
        };
        responses: {
            /** @description Claimed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmationGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmationSay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentContributionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommitmentSource"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentDelay: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelay"];
            };
        };
        responses: {
            /** @description Delayed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentReportProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgress"];
            };
        };
        responses: {
            /** @description Told */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentRemarkList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRemarkView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
                participation?: components["schemas"]["Participation"];
                place?: string;
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsultationSummary"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions */
            200: {
                headers: {
                    /** @description The card version, for If-Match on an act */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageActView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDraftList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDraftStart: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Drafted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerFiguresGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerFiguresView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswerPublication"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerPublicationView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerWorklist: {
        parameters: {
            query?: {
                contribution?: components["schemas"]["Uuid"];
                cursor?: components["schemas"]["Cursor"];
                decisionPoint?: components["schemas"]["Uuid"];
                filter?: components["schemas"]["WorklistFilter"] & unknown;
                limit?: number;
                q?: string;
                theme?: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWorklistItem"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublishedAnswerSummary"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cardVersionGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardVersionView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                decisionPoint?: components["schemas"]["Uuid"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageChallengeView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    challengeRaise: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChallenge"];
            };
        };
        responses: {
            /** @description Raised */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentFiguresGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentFiguresView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentList: {
        parameters: {
            query?: {
                answer?: components["schemas"]["Uuid"];
                cursor?: components["schemas"]["Cursor"];
                decision?: components["schemas"]["Uuid"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommitmentSummary"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationConclude: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConclusion"];
            };
        };
        responses: {
            /** @description Concluded */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPointAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPointAct"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    influenceLevelChange: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInfluenceLevel"];
            };
        };
        responses: {
            /** @description Changed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPointMark: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPointAct"];
            };
        };
        responses: {
            /** @description Marked */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPointReschedule: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPointRescheduling"];
            };
        };
        responses: {
            /** @description Rescheduled */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPointReword: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPointAct"];
            };
        };
        responses: {
            /** @description Reworded */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPointWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDecisionView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portfolioHolderChange: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHolderChange"];
            };
        };
        responses: {
            /** @description Changed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                decisionPoint?: components["schemas"]["Uuid"];
                limit?: number;
                sort?: components["schemas"]["ProposalSort"] & unknown;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProposalSummary"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description Submitted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedProposal"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalSubmitByEmail: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposalByEmail"];
            };
        };
        responses: {
            /** @description A mail will be sent */
            202: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalSubmitOnBehalf: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposalOnBehalf"];
            };
        };
        responses: {
            /** @description Submitted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedProposal"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionCountGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionCounts"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                decisionPoint?: components["schemas"]["Uuid"];
                limit?: number;
                stance?: components["schemas"]["Stance"];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReactionSummary"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReaction"];
            };
        };
        responses: {
            /** @description Submitted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReaction"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionSubmitByEmail: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReactionByEmail"];
            };
        };
        responses: {
            /** @description A mail will be sent */
            202: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionSubmitOnBehalf: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReactionOnBehalf"];
            };
        };
        responses: {
            /** @description Submitted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReaction"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationReschedule: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRescheduling"];
            };
        };
        responses: {
            /** @description Rescheduled */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationTakeOver: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTakeover"];
            };
        };
        responses: {
            /** @description Taken over */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageThemeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTheme"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contributionActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions */
            200: {
                headers: {
                    /** @description The version, for If-Match on a change */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contributionAnswerGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionAnswerView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contributionReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contributionTraceGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    formerVersionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFormerVersionView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contributionWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitmentMakeFromDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommitment"];
            };
        };
        responses: {
            /** @description Agreed */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionContributionList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDecisionSource"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDraftSummary"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftStart: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Started */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    /** @description Version of the draft */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description The draft as it is now */
            200: {
                headers: {
                    /** @description Version of the draft */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublication"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emailLinkConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmailLinkConfirmation"];
            };
        };
        responses: {
            /** @description Submitted */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedContributionView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    emailLinkLookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmailLinkLookup"];
            };
        };
        responses: {
            /** @description What would be sent */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailLinkView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consultationFigureList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConsultationFigure"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureOverviewGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureOverview"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    figureRowList: {
        parameters: {
            query: {
                /** @description Slug of the consultation they belong to */
                consultation?: string;
                cursor?: components["schemas"]["Cursor"];
                figure: components["schemas"]["Figure"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFigureRow"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    municipalityGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personalDataGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDataView"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeFeatureList: {
        parameters: {
            query?: {
                /** @description Only what lies in west,south,east,north, in degrees */
                bbox?: string;
                /** @description System of the coordinates in the answer: http://www.opengis.net/def/crs/OGC/1.3/CRS84 */
                crs?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places that meet the box */
            200: {
                headers: {
                    /** @description System of the coordinates */
                    "Content-Crs": string;
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["PlaceFeatures"];
                    "application/json": components["schemas"]["PlaceFeatures"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A FeatureCollection after RFC 7946, in WGS84 */
        requestBody: {
            content: {
                "application/geo+json": Record<string, never>;
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portfolioHolderAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPortfolioHolder"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposalActionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supportAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supportWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactionChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReaction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiptLookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReceiptLookup"];
            };
        };
        responses: {
            /** @description What became of it */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptStatusView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many in a short time */
            429: {
                headers: {
                    /** @description Seconds to wait before the next one */
                    "Retry-After": string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entryList: {
        parameters: {
            query?: {
                /** @description Acts that made or saw this version of a card */
                cardVersion?: number;
                /** @description Acts that belong to this consultation */
                consultation?: components["schemas"]["Uuid"];
                cursor?: components["schemas"]["Cursor"];
                /** @description Acts on or after this day */
                from?: components["schemas"]["LocalDate"];
                limit?: number;
                /** @description Acts about this thing */
                subject?: components["schemas"]["Uuid"];
                /** @description Acts on or before this day */
                to?: components["schemas"]["LocalDate"];
                /** @description Acts of this type */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntryView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    entryGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportedTextList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
                state?: components["schemas"]["ReportState"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReportedTextView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    textHide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHiding"];
            };
        };
        responses: {
            /** @description Hidden */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    textKeep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    textRestore: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID for each create; the same one on a retry. */
                "Idempotency-Key": components["schemas"]["Uuid"];
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRestoration"];
            };
        };
        responses: {
            /** @description Restored */
            201: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    /** @description Where it stands */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resultList: {
        parameters: {
            query?: {
                cursor?: components["schemas"]["Cursor"];
                limit?: number;
                /** @description Code of a wijk or buurt it is about */
                place?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResultView"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    /** @description Tag of this representation */
                    ETag: string;
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionLanguageChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLanguage"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeRename: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTheme"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeRemove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was changed. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    themeRegroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrouping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemeView"];
                };
            };
            /** @description The input has faults */
            400: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Login required, or the token is not valid */
            401: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is offered */
            406: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule */
            409: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile */
            412: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong */
            500: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too busy, or the login service does not answer */
            503: {
                headers: {
                    /** @description Version of this interface */
                    "API-Version": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
