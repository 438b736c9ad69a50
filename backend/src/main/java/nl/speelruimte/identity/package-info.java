/**
 * Login, web session, cookie gate and assurance level: all that talks OpenID Connect, and nothing
 * else does.
 */
package nl.speelruimte.identity;
