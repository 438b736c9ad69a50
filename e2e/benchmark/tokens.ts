import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { settings } from './settings.ts';

const ROLES = ['resident', 'official', 'moderator', 'council', 'administrator'];
const HOUR = 3600;

/**
 * Gives the realm a second key, of which we know the private part, so that we can log in thousands
 * of residents. Do this before the back end fetches the realm's keys.
 */
export async function addKey(): Promise<void> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  writeFileSync(settings.keyFile, privateKey, { mode: 0o600 });
  const response = await fetch(`${settings.keycloakUrl}/admin/realms/speelruimte/components`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await administrator()}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      name: 'benchmark',
      providerId: 'rsa',
      providerType: 'org.keycloak.keys.KeyProvider',
      config: {
        priority: ['-1'],
        enabled: ['true'],
        active: ['true'],
        algorithm: ['RS256'],
        privateKey: [privateKey],
      },
    }),
  });
  if (!response.ok) throw new Error(`Keycloak refuses the key: ${await response.text()}`);
}

/**
 * Access tokens as the realm would give them, for an hour.
 *
 * @param subjects ids of accounts
 */
export async function tokens(subjects: string[], roles = ['resident']): Promise<string[]> {
  const pem = readFileSync(settings.keyFile, 'utf8');
  const key = createPrivateKey(pem);
  const head = part({ alg: 'RS256', typ: 'JWT', kid: await keyId(pem) });
  const now = Math.floor(Date.now() / 1000);
  return subjects.map((subject) => {
    const claims = part({
      iss: settings.realmUrl,
      aud: 'speelruimte',
      azp: 'speelruimte',
      typ: 'Bearer',
      sub: subject,
      jti: subject,
      iat: now,
      exp: now + HOUR,
      acr: '1',
      realm_access: { roles },
    });
    const signature = sign('RSA-SHA256', Buffer.from(`${head}.${claims}`), key);
    return `${head}.${claims}.${signature.toString('base64url')}`;
  });
}

/** A token that may read all there is. */
export async function everyRole(subject: string): Promise<string> {
  return (await tokens([subject], ROLES))[0] ?? '';
}

async function administrator(): Promise<string> {
  const response = await fetch(
    `${settings.keycloakUrl}/realms/master/protocol/openid-connect/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: settings.keycloakPassword,
      }),
    },
  );
  return ((await response.json()) as { access_token: string }).access_token;
}

/** The name that the realm gave to our key. */
async function keyId(pem: string): Promise<string> {
  const ours = createPublicKey(pem).export({ format: 'jwk' }).n;
  const response = await fetch(`${settings.realmUrl}/protocol/openid-connect/certs`);
  const { keys } = (await response.json()) as { keys: { kid: string; n?: string }[] };
  const key = keys.find(({ n }) => n === ours);
  if (!key) throw new Error('The realm does not publish our key');
  return key.kid;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
