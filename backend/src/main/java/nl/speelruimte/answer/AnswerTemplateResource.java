package nl.speelruimte.answer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What answers may start with; it stands in {@code answer/templates.json}. */
@Path(Api.ROOT + "/answer-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerTemplateResource {

    private static final String FILE = "/answer/templates.json";
    private static final List<AnswerTemplateView> TEMPLATES = read();

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(operationId = "answerTemplateList", summary = "Sentences to start an answer with")
    public Page<AnswerTemplateView> list() {
        return new Page<>(TEMPLATES, null);
    }

    private static List<AnswerTemplateView> read() {
        try (InputStream file = AnswerTemplateResource.class.getResourceAsStream(FILE)) {
            return List.of(
                    JsonMapper.builder().build().readValue(file, AnswerTemplateView[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("In " + FILE, e);
        }
    }
}
