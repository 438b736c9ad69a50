/**
 * Running the platform: commands, the built screens, the contract's document, health and demo
 * content.
 */
package nl.speelruimte.operations;
