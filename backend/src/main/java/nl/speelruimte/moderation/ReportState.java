package nl.speelruimte.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a reported text stands; docs/state-machines/reported-text.md draws it. */
public enum ReportState {
    /** Waits for a moderator. */
    OPEN,
    HIDDEN,
    /** A moderator saw it, and everybody may read it. */
    KEPT;

    /** The state after one more person reported it, or empty where nobody can. */
    Optional<ReportState> afterReport() {
        return this == HIDDEN ? Optional.empty() : Optional.of(OPEN);
    }

    /** The state after a step, or empty where it can't be taken. */
    Optional<ReportState> after(ModerationStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case HIDE -> this == HIDDEN ? null : HIDDEN;
                    case KEEP -> this == HIDDEN ? null : KEPT;
                    case RESTORE -> this == HIDDEN ? KEPT : null;
                });
    }

    /** The steps that lead to another state. */
    List<ModerationStep> steps() {
        return Stream.of(ModerationStep.values())
                .filter(step -> after(step).filter(next -> next != this).isPresent())
                .toList();
    }
}
