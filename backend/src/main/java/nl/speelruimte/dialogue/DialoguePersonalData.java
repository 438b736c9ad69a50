package nl.speelruimte.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;

/** What a person said in conversations. */
@ApplicationScoped
class DialoguePersonalData implements HoldsPersonalData {

    private final Conversations conversations;

    @Inject
    DialoguePersonalData(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * One comment of a person.
     *
     * @param on id of what the conversation is about
     */
    record OfPerson(UUID on, CommentView comment) {}

    @Override
    public String heading() {
        return "comments";
    }

    @Override
    public List<OfPerson> export(UUID person) {
        return conversations.of(person).stream()
                .map(c -> new OfPerson(c.ownerId(), CommentView.of(c)))
                .toList();
    }

    @Override
    public void erase(UUID person) {
        conversations.eraseTexts(person);
    }
}
