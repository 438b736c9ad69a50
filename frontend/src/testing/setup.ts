import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Schemas } from '@/api/client';
import { activate, loadAllTexts } from '@/app/i18n';
import { noTrace } from './decisions';
import { noCommitments } from './commitments';
import { municipality } from './fixtures';
import { answer, refuse, server } from './server';

// As in vitest.config.ts: a busy machine may take its time.
configure({ asyncUtilTimeout: 20_000 });

/** A consultation to which nobody contributed yet. */
const noAnswers: Schemas['AnswerFiguresView'] = {
  contributions: 0,
  answered: 0,
  inTime: 0,
  overdue: 0,
  withdrawn: 0,
  erased: 0,
  hidden: 0,
};

// What jsdom does not have.
window.scrollTo = () => undefined;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;

// Leaving for the login is seen by the tests, not done.
vi.mock('@/lib/leave');

beforeAll(async () => {
  await activate('nl');
  await loadAllTexts();
  server.listen({ onUnhandledFrame: 'error' });
});
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  answer('get', '/municipality', municipality);
  answer('get', '/session', {});
  answer('get', '/places', { items: [] });
  answer('get', '/contributions/{id}/actions', { actions: [] });
  answer('get', '/consultations/{slug}/answer-figures', noAnswers);
  answer('get', '/consultations/{slug}/answers', { items: [] });
  answer('get', '/consultations/{slug}/decisions', { items: [] });
  answer('get', '/contributions/{id}/trace', noTrace);
  answer('get', '/consultations/{slug}/commitment-figures', noCommitments);
  answer('get', '/consultations/{slug}/commitments', { items: [] });
  refuse('get', '/contributions/{id}/answer', 'not-found', { status: 404 });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});
