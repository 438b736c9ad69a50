package nl.speelruimte.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Answers to publish together.
 *
 * @param answers at most 1,000
 */
public record NewAnswerPublication(
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull SeenAnswer> answers) {

    /**
     * An answer as the official saw it.
     *
     * @param version the version that is to be published
     */
    public record SeenAnswer(@NotNull UUID id, @NotNull Integer version) {}
}
