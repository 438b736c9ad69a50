/** How many characters a text may have, per schema and property. */
export const lengths = {
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
  "NewDraft": {
    "title": {
      "min": 1,
      "max": 120
    }
  },
  "DraftFixed": {
    "deciderName": {
      "min": 0,
      "max": 120
    },
    "source": {
      "min": 0,
      "max": 300
    },
    "sourceUrl": {
      "min": 0,
      "max": 1000
    },
    "reason": {
      "min": 0,
      "max": 2000
    }
  },
  "DraftOpen": {
    "limits": {
      "min": 0,
      "max": 2000
    },
    "deciderName": {
      "min": 0,
      "max": 120
    }
  },
  "DraftUnknown": {
    "finder": {
      "min": 0,
      "max": 200
    }
  },
  "DraftPoint": {
    "title": {
      "min": 0,
      "max": 200
    }
  },
  "DraftPromise": {
    "binding": {
      "min": 0,
      "max": 1000
    },
    "updateRhythm": {
      "min": 0,
      "max": 300
    }
  },
  "DraftContent": {
    "title": {
      "min": 1,
      "max": 120
    },
    "occasion": {
      "min": 0,
      "max": 4000
    },
    "intention": {
      "min": 0,
      "max": 500
    },
    "impact": {
      "min": 0,
      "max": 4000
    },
    "officialFunction": {
      "min": 0,
      "max": 120
    }
  }
} as const;
