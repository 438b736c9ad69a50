package nl.speelruimte.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a moderator hid a text, as everybody may read in its place.
 *
 * @param reason a plain sentence
 */
@Embeddable
public record Hiding(
        @Enumerated(EnumType.STRING) @Column(name = "hidden_ground") ModerationGround ground,
        @Column(name = "hidden_reason") String reason,
        @Column(name = "hidden_at") Instant hiddenAt) {}
