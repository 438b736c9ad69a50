import { http, HttpResponse } from 'msw';
import type { Schemas } from '@/api/client';
import { draft } from './fixtures';
import { server } from './server';

const versionOf = (number: number) => ({ ETag: `"${number}"` });

/** A server that keeps the draft: a save over an older version than the last is refused. */
export function keepDraft() {
  let { content } = draft;
  let version = 1;
  const view = () => HttpResponse.json({ ...draft, content }, { headers: versionOf(version) });
  server.use(
    http.get('*/api/v1/drafts/:id', view),
    http.put('*/api/v1/drafts/:id', async ({ request }) => {
      if (request.headers.get('If-Match') !== versionOf(version).ETag) {
        const problem = { type: 'urn:speelruimte:problem:changed-meanwhile', status: 412 };
        const headers = { 'Content-Type': 'application/problem+json' };
        return HttpResponse.json(problem, { status: 412, headers });
      }
      content = (await request.json()) as Schemas['DraftContent'];
      version += 1;
      return view();
    }),
  );
  return {
    content: () => content,
    changeElsewhere: (changes: Partial<Schemas['DraftContent']>) => {
      content = { ...content, ...changes };
      version += 1;
    },
  };
}
