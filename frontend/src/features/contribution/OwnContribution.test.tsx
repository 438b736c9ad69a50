import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardVersion, consultation, proposal, resident } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = `/inspraak/groen/voorstellen/${proposal.id}`;

function may(...actions: string[]) {
  answer('get', '/contributions/{id}/actions', {
    actions: actions.map((action) => ({ action, allowed: true })),
    ...(actions.includes('change') && { changeableUntil: '2026-11-01T10:30:00Z' }),
  });
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  answer('get', '/session', resident);
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
  answer('get', '/proposals/{id}', proposal);
  answer('get', '/proposals/{id}/actions', { actions: [] });
  answer('get', '/proposals/{id}/comments', { items: [] });
  answer('get', '/contributions/{id}/trace', {
    contributionId: proposal.id,
    kind: 'PROPOSAL',
    consultationSlug: 'groen',
    decisions: [],
    commitments: [],
  });
  refuse('get', '/contributions/{id}/answer', 'not-found', { status: 404 });
});

describe('what one wrote oneself', () => {
  it('can be changed over the version that was read, and keeps what was typed where that is refused', async () => {
    may('change', 'withdraw');
    const { user } = openPage(address);
    await user.click(await screen.findByText('Wijzig uw tekst'));
    const title = screen.getByRole('textbox', { name: 'Titel' });
    await user.clear(title);
    await user.type(title, 'Een betere titel');
    refuse('put', '/proposals/{id}', 'changed-meanwhile', { status: 412 });
    await user.click(screen.getByRole('button', { name: 'Bewaar de wijziging' }));
    expect(await screen.findByText('Dit is niet gewijzigd')).toBeVisible();
    expect(title).toHaveValue('Een betere titel');

    const sent = answer('put', '/proposals/{id}', { ...proposal, title: 'Een betere titel' });
    await user.click(screen.getByRole('button', { name: 'Bewaar de wijziging' }));
    await expect.poll(() => sent.length).toBe(1);
    expect(await sent[0]?.json()).toMatchObject({ title: 'Een betere titel', text: proposal.text });
  });

  it('leads to a login with a second factor where a change asks for one', async () => {
    answer('get', '/contributions/{id}/actions', {
      actions: [
        { action: 'change', allowed: false, problem: 'assurance-level-too-low' },
        { action: 'withdraw', allowed: true },
      ],
    });
    openPage(address);
    expect(
      await screen.findByRole('link', { name: 'Log in om uw tekst te wijzigen' }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/auth\/login\?.*&acr_values=2$/));
    expect(screen.getByRole('button', { name: 'Trek dit in' })).toBeVisible();
  });

  it('is taken back after a second question', async () => {
    may('withdraw');
    const { user } = openPage(address);
    const sent = answer('put', '/contributions/{id}/withdrawal', undefined);
    await user.click(await screen.findByRole('button', { name: 'Trek dit in' }));
    expect(sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Ja, trek het in' }));
    await expect.poll(() => sent.length).toBe(1);
  });

  it('offers nothing to who did not write it', async () => {
    may();
    openPage(address);
    expect(await screen.findByRole('heading', { name: proposal.title })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Dit is van u' })).toBeNull();
  });

  it('says that it was changed and what stood there, or that it was taken back', async () => {
    may();
    answer('get', '/proposals/{id}', { ...proposal, changedAt: '2026-11-01T10:10:00Z' });
    answer('get', '/contributions/{id}/versions', {
      items: [
        {
          contributionId: proposal.id,
          number: 1,
          title: 'De eerste titel',
          text: 'Wat er eerst stond.',
          html: '<p>Wat er eerst stond.</p>',
          writtenAt: '2026-11-01T10:00:00Z',
          replacedAt: '2026-11-01T10:10:00Z',
        },
      ],
    });
    const { user } = openPage(address);
    await user.click(await screen.findByText(/Lees wat er eerst stond/));
    expect(await screen.findByText('De eerste titel')).toBeVisible();
  });

  it('has a title that says so once it was taken back', async () => {
    may();
    answer('get', '/proposals/{id}', {
      ...proposal,
      title: '',
      text: '',
      html: '',
      changedAt: '2026-11-01T10:10:00Z',
      withdrawnAt: '2026-11-02T10:00:00Z',
    });
    openPage(address);
    expect(await screen.findByRole('heading', { name: 'Ingetrokken voorstel' })).toBeVisible();
    expect(screen.getByText(/heeft het ingetrokken op/)).toBeVisible();
    expect(screen.queryByText(/Lees wat er eerst stond/)).toBeNull();
    expect(screen.queryByText('Meld deze tekst')).toBeNull();
  });
});
