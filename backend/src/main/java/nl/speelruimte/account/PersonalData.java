package nl.speelruimte.account;

import java.time.Instant;

/** What is kept about a person, as an export shows it. */
record PersonalData(
        String displayName,
        String language,
        String neighbourhood,
        String email,
        int assuranceLevel,
        Instant createdAt,
        Instant erasedAt) {}
