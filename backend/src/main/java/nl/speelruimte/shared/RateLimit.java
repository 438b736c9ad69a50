package nl.speelruimte.shared;

/** What may be done only so often; settings say how often. */
public enum RateLimit {
    /** Bringing something in. */
    CONTRIBUTION(Per.PERSON),
    /** Saying something in a conversation. */
    COMMENT(Per.PERSON),
    /** Standing behind what others wrote, and taking that back. */
    SUPPORT(Per.PERSON),
    /** Disputing a marker. */
    CHALLENGE(Per.PERSON),
    /** Telling a moderator that a text may not stand. */
    REPORT(Per.PERSON),
    /** Asking by a receipt's number. */
    RECEIPT_LOOKUP(Per.ADDRESS),
    /** Bringing something in without a login, which has a mail sent. */
    CONTRIBUTION_BY_EMAIL(Per.ADDRESS),
    /** Opening or confirming with a link from a mail. */
    EMAIL_LINK(Per.ADDRESS);

    private final Per per;

    RateLimit(Per per) {
        this.per = per;
    }

    /** Who is counted. */
    enum Per {
        /** Who is logged in, from whatever address. */
        PERSON,
        /** The network address, whoever is behind it. */
        ADDRESS
    }

    Per per() {
        return per;
    }
}
