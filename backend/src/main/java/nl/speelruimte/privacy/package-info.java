/** What a person may ask about her own data: all of it, and that it goes. */
package nl.speelruimte.privacy;
