/** Starts the real PostgreSQL, Keycloak and mail catcher without containers, for tests and demo. */
package nl.speelruimte.stack;
