package nl.speelruimte.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/**
 * How and when a contribution came in.
 *
 * @param receivedOn the day from which its term counts, and on which its author had to be in time
 */
@Embeddable
public record Arrival(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "received_on") LocalDate receivedOn) {

    /** By the author's own hand, now. */
    static Arrival byWeb(PlatformClock clock) {
        return new Arrival(Channel.WEB, clock.today());
    }

    /**
     * By another way, entered by an official now.
     *
     * @throws Refusal {@code invalid-input} for the web, or where that day is yet to come
     */
    static Arrival otherwise(Channel channel, LocalDate receivedOn, PlatformClock clock) {
        if (channel == Channel.WEB) {
            throw Refusal.invalid(
                    "/channel", ViolationCode.UNKNOWN_REFERENCE, "The web has its own operation.");
        }
        if (receivedOn.isAfter(clock.today())) {
            throw Refusal.invalid(
                    "/receivedOn", ViolationCode.IN_THE_FUTURE, "This day is yet to come.");
        }
        return new Arrival(channel, receivedOn);
    }

    /** Whether an official entered it for its author. */
    boolean isOnBehalf() {
        return channel != Channel.WEB;
    }
}
