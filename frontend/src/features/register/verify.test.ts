import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/client';
import { server } from '@/testing/server';
import { SignedLog } from '@/testing/signedLog';
import { absentTexts } from './entry';
import { verifyAct } from './verify';

describe('what the browser finds when it checks an act', () => {
  let log: SignedLog;
  let act: Schemas['EntryView'];

  beforeEach(async () => {
    localStorage.clear();
    log = await SignedLog.start();
    await log.add('Een bankje');
    act = await log.add('Meer bomen');
    await log.add('Een zebrapad');
    await log.serve();
  });

  it('is that all is right, also after the register grew', async () => {
    expect(await verifyAct(act)).toBe('right');
    await log.add('Een hek');
    await log.add('Een schommel');
    await log.serve();
    expect(await verifyAct(act)).toBe('right');
  });

  it('is a text that was changed under its hash', async () => {
    const texts = act.texts.map((text) => ({ ...text, text: 'Minder bomen' }));
    expect(await verifyAct({ ...act, texts })).toBe('text');
  });

  it('is no fault where a text was erased', async () => {
    const erased = { ...act, texts: [] };
    expect(await verifyAct(erased)).toBe('right');
    expect(absentTexts(erased)).toEqual(['title']);
  });

  it('is an entry that is not in the register', async () => {
    expect(await verifyAct({ ...act, entry: act.entry.replace('10:00', '09:00') })).toBe('entry');
  });

  it('is a screen that shows something else than the entry', async () => {
    expect(await verifyAct({ ...act, time: '2026-11-24T10:00:00Z' })).toBe('shown');
  });

  it.each(['0', '1', '2'])('is a byte that was changed in entry %s', async (index) => {
    log.serveEntries(log.entries.map((entry) => entry.replace(`id-${index}`, 'id-9')));
    expect(await verifyAct(act)).toBe('changed');
  });

  it('is an entry that was left out of what is served', async () => {
    log.serveEntries(log.entries.slice(0, 2));
    expect(await verifyAct(act)).toBe('changed');
  });

  it('is an act that is dated long before an earlier one, on the first visit too', async () => {
    const backdated = await log.add('Een late gedachte', '2026-11-20T10:00:00Z');
    await log.serve();
    expect(await verifyAct(act)).toBe('right');
    expect(await verifyAct(backdated)).toBe('backdated');
  });

  const changes: [string, (entries: string[]) => unknown][] = [
    ['was changed', (entries) => entries.splice(0, 1, entries[0]?.replace('id-0', 'id-9') ?? '')],
    ['was removed, with another in its place', (entries) => entries.push(...entries.splice(0, 1))],
    ['was inserted', (entries) => entries.unshift(entries[0]?.replace('id-0', 'id-9') ?? '')],
    [
      'was swapped with the next',
      (entries) => entries.splice(0, 2, ...entries.slice(0, 2).reverse()),
    ],
  ];
  it.each(changes)('is a history signed anew in which an entry %s', async (_, change) => {
    expect(await verifyAct(act)).toBe('right');
    change(log.entries);
    await log.serve();
    expect(await verifyAct(act)).toBe('rewritten');
  });

  it('is a register that is shorter than before', async () => {
    expect(await verifyAct(act)).toBe('right');
    log.entries.pop();
    await log.serve();
    expect(await verifyAct(act)).toBe('shorter');
  });

  it('is a key that this browser did not see before', async () => {
    expect(await verifyAct(act)).toBe('right');
    const other = await SignedLog.start();
    other.entries.push(...log.entries);
    await other.serve();
    expect(await verifyAct(act)).toBe('key');
  });

  it('is a signature over something else', async () => {
    const note = await log.serve();
    server.use(
      http.get('*/register/checkpoint', () => HttpResponse.text(note.replace('\n3\n', '\n2\n'))),
    );
    expect(await verifyAct(act)).toBe('signature');
  });

  it('is nothing where the register cannot be reached', async () => {
    server.use(http.get('*/register/checkpoint', () => HttpResponse.error()));
    expect(await verifyAct(act)).toBe('unreachable');
  });
});
