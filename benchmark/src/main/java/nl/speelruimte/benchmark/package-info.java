/** Bare endpoints on the platform's tables, as a yardstick for it; no part of the platform. */
package nl.speelruimte.benchmark;
