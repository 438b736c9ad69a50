/**
 * The Idempotency-Key for sending this body. The same body keeps its key, in this tab and across a login,
 * so that a retry makes one thing; a changed body is another thing and gets another key.
 *
 * @param name what is being made, such as `proposal:bomen-lindelaan`
 */
export function idempotencyKey(name: string, body: unknown): string {
  const storageName = `idempotency:${name}`;
  const text = JSON.stringify(body);
  const kept = JSON.parse(sessionStorage.getItem(storageName) ?? '{}') as {
    text?: string;
    key?: string;
  };
  if (kept.text === text && kept.key) return kept.key;
  const key = crypto.randomUUID();
  sessionStorage.setItem(storageName, JSON.stringify({ text, key }));
  return key;
}
