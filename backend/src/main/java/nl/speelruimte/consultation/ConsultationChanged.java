package nl.speelruimte.consultation;

import java.util.UUID;

/**
 * An official changed a published consultation. Fired in the transaction of the act; who tells
 * residents of it keeps it in the same transaction.
 *
 * @param cardVersion number of the card version that the act made
 */
public record ConsultationChanged(UUID consultationId, int cardVersion, ActKind kind) {}
