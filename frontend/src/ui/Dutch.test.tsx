import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate } from '@/app/i18n';
import {
  act,
  cardVersion,
  consultation,
  proposal,
  proposeActions,
  summary,
  comment,
} from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

/** What the examples hold that officials and residents wrote, apart from names of people. */
const written = [
  consultation.title,
  consultation.occasion,
  consultation.intention,
  consultation.impact,
  consultation.promise.binding,
  consultation.promise.updateRhythm,
  consultation.official.function,
  proposal.title,
  'Appels',
  act.reason,
  act.decisionPointTitle,
  ...consultation.card.points.flatMap(({ title, fixed, open, unknown }) => [
    title,
    fixed?.reason,
    fixed?.source,
    open?.limits,
    unknown?.finder,
  ]),
  comment.text,
].filter((text) => text !== undefined);

/** Every piece of the page that shows one of those, with the language it is marked with. */
function shown(): { text: string; lang: string | undefined }[] {
  const pieces = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (pieces.nextNode()) {
    const { textContent, parentElement } = pieces.currentNode;
    const text = textContent ?? '';
    if (!written.some((one) => text.includes(one))) continue;
    found.push({ text, lang: parentElement?.closest<HTMLElement>('[lang]')?.lang });
  }
  return found;
}

describe('what was written, on an English screen', () => {
  beforeEach(async () => {
    answer('get', '/consultations', { items: [summary] });
    answer('get', '/consultations/{slug}', consultation);
    answer('get', '/consultations/{slug}/actions', proposeActions({ allowed: true }));
    answer('get', '/consultations/{slug}/proposals', { items: [proposal] });
    answer('get', '/proposals/{id}', proposal);
    answer('get', '/proposals/{id}/actions', { actions: [] });
    answer('get', '/proposals/{id}/comments', { items: [comment] });
    answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
    answer('get', '/consultations/{slug}/acts', { items: [act] });
    answer('get', '/consultations/{slug}/challenges', { items: [] });
    await activate('en');
  });
  afterEach(() => activate('nl'));

  it.each([
    '/',
    '/inspraak/groen',
    '/inspraak/groen/voorstel?punt=point-open',
    '/inspraak/groen/voorstel?punt=point-fixed',
    '/inspraak/groen/voorstellen/proposal-1',
    '/inspraak/groen/wijzigingen?van=1&tot=2',
    '/inspraak/groen/stond-dit-al-vast/point-open',
  ])('is marked as Dutch at %s', async (address) => {
    openPage(address);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      expect(shown()).not.toEqual([]);
    });
    expect(shown().filter(({ lang }) => lang !== 'nl')).toEqual([]);
  });
});
