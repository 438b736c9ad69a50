/** How many characters a text may have, per schema and property. */
export const lengths = {
  "ChangeAnswer": {
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "ChangeConfirmation": {
    "remark": {
      "min": 1,
      "max": 1000
    }
  },
  "ChangeProposal": {
    "title": {
      "min": 5,
      "max": 120
    },
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "ChangeReaction": {
    "text": {
      "min": 10,
      "max": 4000
    }
  },
  "ChangeTheme": {
    "title": {
      "min": 3,
      "max": 120
    }
  },
  "DraftContent": {
    "title": {
      "min": 5,
      "max": 120
    },
    "topic": {
      "min": 0,
      "max": 40
    },
    "occasion": {
      "min": 0,
      "max": 2000
    },
    "intention": {
      "min": 0,
      "max": 500
    },
    "impact": {
      "min": 0,
      "max": 2000
    },
    "officialFunction": {
      "min": 0,
      "max": 80
    },
    "officialContact": {
      "min": 0,
      "max": 120
    }
  },
  "DraftPoint": {
    "title": {
      "min": 0,
      "max": 200
    }
  },
  "Fixed": {
    "deciderName": {
      "min": 0,
      "max": 120
    },
    "source": {
      "min": 0,
      "max": 200
    },
    "sourceUrl": {
      "min": 0,
      "max": 500
    },
    "reason": {
      "min": 0,
      "max": 1000
    },
    "reopening": {
      "min": 0,
      "max": 500
    }
  },
  "NewAnswer": {
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "NewChallenge": {
    "explanation": {
      "min": 10,
      "max": 2000
    }
  },
  "NewComment": {
    "text": {
      "min": 2,
      "max": 2000
    }
  },
  "NewCommitment": {
    "text": {
      "min": 10,
      "max": 500
    },
    "organisation": {
      "min": 0,
      "max": 120
    },
    "function": {
      "min": 0,
      "max": 120
    }
  },
  "NewConclusion": {
    "closingWord": {
      "min": 20,
      "max": 1000
    }
  },
  "NewDecision": {
    "outcome": {
      "min": 5,
      "max": 200
    },
    "inputEffect": {
      "min": 20,
      "max": 2000
    },
    "deviationStatement": {
      "min": 20,
      "max": 4000
    }
  },
  "NewDelay": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewDoneClaim": {
    "text": {
      "min": 0,
      "max": 1000
    }
  },
  "NewDraft": {
    "title": {
      "min": 5,
      "max": 120
    }
  },
  "NewEmailLinkConfirmation": {
    "secret": {
      "min": 0,
      "max": 64
    }
  },
  "NewEmailLinkLookup": {
    "secret": {
      "min": 0,
      "max": 64
    }
  },
  "NewHiding": {
    "reason": {
      "min": 10,
      "max": 500
    }
  },
  "NewHolderChange": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewInfluenceLevel": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewNeighbourhood": {
    "code": {
      "min": 0,
      "max": 10
    }
  },
  "NewOutcome": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewPointAct": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewPointRescheduling": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewPortfolioHolder": {
    "name": {
      "min": 2,
      "max": 80
    },
    "function": {
      "min": 2,
      "max": 80
    },
    "contact": {
      "min": 0,
      "max": 120
    }
  },
  "NewProgress": {
    "text": {
      "min": 0,
      "max": 1000
    }
  },
  "NewProposal": {
    "title": {
      "min": 5,
      "max": 120
    },
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "NewProposalByEmail": {
    "author": {
      "min": 2,
      "max": 80
    },
    "email": {
      "min": 0,
      "max": 254
    },
    "title": {
      "min": 5,
      "max": 120
    },
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "NewProposalOnBehalf": {
    "author": {
      "min": 2,
      "max": 80
    },
    "email": {
      "min": 0,
      "max": 254
    },
    "title": {
      "min": 5,
      "max": 120
    },
    "text": {
      "min": 20,
      "max": 4000
    }
  },
  "NewReaction": {
    "text": {
      "min": 10,
      "max": 4000
    }
  },
  "NewReactionByEmail": {
    "author": {
      "min": 2,
      "max": 80
    },
    "email": {
      "min": 0,
      "max": 254
    },
    "text": {
      "min": 10,
      "max": 4000
    }
  },
  "NewReactionOnBehalf": {
    "author": {
      "min": 2,
      "max": 80
    },
    "email": {
      "min": 0,
      "max": 254
    },
    "text": {
      "min": 10,
      "max": 4000
    }
  },
  "NewReceiptLookup": {
    "number": {
      "min": 0,
      "max": 64
    }
  },
  "NewReport": {
    "remark": {
      "min": 0,
      "max": 500
    }
  },
  "NewRescheduling": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "NewRestoration": {
    "reason": {
      "min": 10,
      "max": 500
    }
  },
  "NewTakeover": {
    "reason": {
      "min": 0,
      "max": 1000
    },
    "officialFunction": {
      "min": 0,
      "max": 80
    },
    "officialContact": {
      "min": 0,
      "max": 120
    }
  },
  "NewTheme": {
    "title": {
      "min": 3,
      "max": 120
    }
  },
  "NewWithdrawal": {
    "reason": {
      "min": 0,
      "max": 1000
    }
  },
  "Open": {
    "limits": {
      "min": 0,
      "max": 1000
    },
    "deciderName": {
      "min": 0,
      "max": 120
    }
  },
  "Promise": {
    "binding": {
      "min": 0,
      "max": 500
    },
    "updateRhythm": {
      "min": 0,
      "max": 200
    }
  },
  "Unknown": {
    "finder": {
      "min": 0,
      "max": 200
    }
  }
} as const;
