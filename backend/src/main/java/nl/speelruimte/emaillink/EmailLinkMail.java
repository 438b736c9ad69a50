package nl.speelruimte.emaillink;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.speelruimte.shared.PlatformClock;

/**
 * The mail with a link. Nothing stands in it that its sender typed, so that nobody can have us mail
 * words of theirs to others.
 */
record EmailLinkMail(String subject, String body) {

    /**
     * @param municipality its name
     * @param home address of the platform
     */
    static EmailLinkMail of(EmailLinks.Due due, String municipality, String home) {
        String link = home + "/bevestigen#" + due.secret().characters();
        return due.language().equals("en")
                ? english(due, link, municipality, home)
                : dutch(due, link, municipality, home);
    }

    private static EmailLinkMail dutch(
            EmailLinks.Due due, String link, String municipality, String home) {
        return new EmailLinkMail(
                "Bevestig uw inbreng",
                """
                Met dit e-mailadres is iets geschreven voor:
                %s

                Het is nog niet verstuurd. Open deze link, lees het na en verstuur het:
                %s

                De link werkt één keer, tot %s.

                Hebt u dit niet geschreven? Dan hoeft u niets te doen. Er komt dan niets op de site. Wij wissen de tekst en uw e-mailadres.

                Gemeente %s
                %s
                """
                        .formatted(
                                due.consultation(),
                                link,
                                moment(due.expiresAt(), Locale.forLanguageTag("nl")),
                                municipality,
                                home));
    }

    private static EmailLinkMail english(
            EmailLinks.Due due, String link, String municipality, String home) {
        return new EmailLinkMail(
                "Confirm your contribution",
                """
                With this email address something was written for:
                %s

                It has not been sent yet. Open this link, read it and send it:
                %s

                The link works once, until %s.

                Did you not write this? Then you need not do anything. Nothing will appear on the site. We delete the text and your email address.

                Municipality of %s
                %s
                """
                        .formatted(
                                due.consultation(),
                                link,
                                moment(due.expiresAt(), Locale.UK),
                                municipality,
                                home));
    }

    private static String moment(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM HH:mm", language)
                .withZone(PlatformClock.ZONE)
                .format(moment);
    }
}
