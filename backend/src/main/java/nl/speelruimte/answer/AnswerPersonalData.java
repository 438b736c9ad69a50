package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

/**
 * The answers an official wrote last; they are the municipality's, and the name is the person's.
 */
@ApplicationScoped
class AnswerPersonalData implements HoldsPersonalData {

    private final Answers answers;

    @Inject
    AnswerPersonalData(Answers answers) {
        this.answers = answers;
    }

    /** An answer the person wrote last. */
    record Written(UUID answer, Outcome outcome, String text) {}

    @Override
    public String heading() {
        return "answers";
    }

    @Override
    public List<Written> export(UUID person) {
        return answers.find("writer.id = ?1 order by id", person).stream()
                .map(answer -> new Written(answer.id(), answer.outcome(), answer.text()))
                .toList();
    }

    /** What the municipality answered stays; who wrote it goes with the person. */
    @Override
    public void erase(UUID person) {}
}
