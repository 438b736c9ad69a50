package nl.speelruimte.consultation;

import java.util.List;

/**
 * What the caller may do with a consultation now. Each feature that adds an action contributes a
 * bean, so that this package needs to know none of them.
 */
public interface ConsultationActions {

    List<ActionView> of(Consultation consultation);
}
