import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { client } from './client';
import { idempotencyKey } from './idempotency';

describe('the client', () => {
  it('asks anew, past every cache, after a write of its own', async () => {
    const answers = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
      return Promise.resolve(new Response(null, { status: 204 }));
    });
    await client.GET('/session');
    await client.PUT('/proposals/{id}/support', { params: { path: { id: 'proposal-1' } } });
    await client.GET('/session');
    const caches = answers.mock.calls.map(([request]) => (request as Request).cache);
    expect(caches).toEqual(['default', 'default', 'no-cache']);
  });

  it('takes an answer that is no problem of ours for a failure', async () => {
    server.use(
      http.get('*/api/v1/session', () => HttpResponse.html('Bad gateway', { status: 502 })),
    );
    await expect(client.GET('/session')).rejects.toThrow('Unexpected answer: 502');
  });
});

describe('the key of a create', () => {
  it('stays the same for the same body and changes with it', () => {
    const key = idempotencyKey('proposal:groen', { title: 'Bomen' });
    expect(idempotencyKey('proposal:groen', { title: 'Bomen' })).toBe(key);
    expect(idempotencyKey('proposal:groen', { title: 'Bomen!' })).not.toBe(key);
    expect(idempotencyKey('proposal:spelen', { title: 'Bomen!' })).not.toBe(key);
  });
});
