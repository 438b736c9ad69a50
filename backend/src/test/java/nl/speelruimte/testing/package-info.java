/**
 * What the tests speak: the running platform, its people, and the steps that lead to a situation.
 */
package nl.speelruimte.testing;
