package nl.speelruimte.result;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that is finished.
 *
 * @param id of the commitment, decision or consultation
 * @param title what was agreed or decided, or the title of the consultation
 * @param consultation slug of the consultation it came from
 * @param placeNames the wijken and buurten that consultation is about, empty where that is the
 *     whole municipality
 */
public record ResultView(
        UUID id,
        ResultKind kind,
        String title,
        LocalDate finishedOn,
        String consultation,
        String consultationTitle,
        List<String> placeNames) {}
