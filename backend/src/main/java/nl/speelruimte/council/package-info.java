/** Figures for the council, and so for everybody; read from SQL alone. */
package nl.speelruimte.council;
