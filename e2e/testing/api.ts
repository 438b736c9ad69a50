import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { platformUrl } from './addresses.ts';
import type { Person } from './people.ts';

/** The interface of the platform, asked as a browser with a session asks it. */
export class Api {
  readonly #requests: APIRequestContext;

  constructor(requests: APIRequestContext) {
    this.#requests = requests;
  }

  /** Logs in through the form of the identity provider. */
  async logIn({ email, password }: Person): Promise<void> {
    const form = await (await this.#requests.get('/auth/login?returnTo=/')).text();
    const action = /action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&');
    if (action === undefined) throw new Error(`There is no login form in: ${form}`);
    await this.#requests.post(action, { form: { username: email, password } });
    const { person } = (await this.get('/session')) as { person?: object };
    expect(person, `the session of ${email}`).toBeDefined();
  }

  /** What is there; it must be there. */
  async get(path: string): Promise<unknown> {
    return (await this.#read(path)).json();
  }

  /** The version of what is there, for changing it. */
  async version(path: string): Promise<string> {
    return (await this.#read(path)).headers()['etag'] ?? '';
  }

  /** Sends a change, whatever comes of it. */
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    ifMatch?: string,
  ): Promise<APIResponse> {
    return this.#requests.fetch(`/api/v1${path}`, {
      method,
      headers: {
        Origin: platformUrl,
        ...(method === 'POST' && { 'Idempotency-Key': randomUUID() }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      },
      ...(body && { data: body }),
    });
  }

  /**
   * Sends a change that succeeds.
   *
   * @returns what the answer says
   */
  async change(
    method: 'POST' | 'PUT',
    path: string,
    body: object,
    ifMatch?: string,
  ): Promise<unknown> {
    const response = await this.send(method, path, body, ifMatch);
    expect(response.ok(), `${method} ${path}: ${await response.text()}`).toBe(true);
    return response.json();
  }

  async #read(path: string): Promise<APIResponse> {
    const response = await this.#requests.get(`/api/v1${path}`);
    expect(response.status(), `GET ${path}`).toBe(200);
    return response;
  }
}
