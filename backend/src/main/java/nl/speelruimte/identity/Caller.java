package nl.speelruimte.identity;

import java.util.Set;

/**
 * Who is behind a request, as the identity provider says.
 *
 * @param subject the provider's stable id of the account
 * @param givenName first name
 * @param familyName last name, empty where the account has none
 * @param email confirmed address, or null
 * @param roles those of {@link nl.speelruimte.shared.Role}
 * @param assuranceLevel level of assurance of this login: 1 password, 2 password and one-time code
 */
public record Caller(
        String subject,
        String givenName,
        String familyName,
        String email,
        Set<String> roles,
        int assuranceLevel) {}
