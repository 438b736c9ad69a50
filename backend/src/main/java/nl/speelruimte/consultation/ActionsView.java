package nl.speelruimte.consultation;

import java.util.List;

/** What the caller may do now, and if not, why not. */
public record ActionsView(List<ActionView> actions) {}
