/** Conversations that anything may own; the owner says who may write in them, and until when. */
package nl.speelruimte.dialogue;
