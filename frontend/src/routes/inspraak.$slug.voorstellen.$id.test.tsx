import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardVersion, comment, consultation, proposal, resident } from '@/testing/fixtures';
import { hidden, hiddenText } from '@/testing/hidden';
import { leaveFor } from '@/lib/leave';
import { loginPath } from '@/lib/paths';
import { openPage } from '@/testing/openPage';
import { answer, refuse } from '@/testing/server';

const address = '/inspraak/groen/voorstellen/proposal-1';

beforeEach(() => {
  answer('get', '/proposals/{id}', proposal);
  answer('get', '/consultations/{slug}', consultation);
  answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
  answer('get', '/proposals/{id}/comments', { items: [] });
});

function supports(yes: boolean) {
  answer('get', '/session', resident);
  answer('get', '/proposals/{id}/actions', {
    actions: [
      { action: 'support', allowed: !yes, ...(yes && { problem: 'already-supported' }) },
      { action: 'withdraw-support', allowed: yes, ...(!yes && { problem: 'not-supported' }) },
    ],
  });
}

function anonymous() {
  answer('get', '/proposals/{id}/actions', {
    actions: [
      { action: 'support', allowed: false, problem: 'unauthorized' },
      { action: 'withdraw-support', allowed: false, problem: 'unauthorized' },
    ],
  });
}

describe('the page of a proposal', () => {
  it('shows what was written as its author shaped it, HTML as text, and when', async () => {
    supports(false);
    openPage(address);
    expect(await screen.findByText(/<b>Niet vet<\/b>/)).toBeVisible();
    expect(screen.getByText('Appels').tagName).toBe('STRONG');
    expect(screen.queryByText('Niet vet')).toBeNull();
    expect(screen.getByText('Voorstel van Henk Visser, 18 november 2026')).toBeVisible();
    expect(screen.getByText(/U kunt nu voorstellen doen/)).toBeVisible();
    expect(screen.getByText('Toen dit werd geschreven, stond dit op de kaart')).toBeVisible();
    expect(screen.getByText('Er is plek voor veertig bomen.')).toBeVisible();
  });

  it('says where it is about', async () => {
    supports(false);
    const place = {
      code: 'BU90010101',
      year: 2025,
      kind: 'NEIGHBOURHOOD',
      name: 'Zeewijk',
    } as const;
    answer('get', '/proposals/{id}', { ...proposal, location: { place } });
    openPage(address);
    expect(await screen.findByText(/^Plek:/)).toHaveTextContent('Plek: Zeewijk');
  });

  it('gives support, and takes it back', async () => {
    supports(false);
    const { user } = openPage(address);
    const button = await screen.findByRole('button', { name: 'Steun dit voorstel' });
    expect(screen.getByText('1 persoon steunt dit voorstel')).toBeVisible();

    const given = answer('put', '/proposals/{id}/support', undefined);
    supports(true);
    answer('get', '/proposals/{id}', { ...proposal, supportCount: 2 });
    await user.click(button);
    const back = await screen.findByRole('button', { name: 'Trek uw steun in' });
    expect(given).toHaveLength(1);
    expect(back).toHaveFocus();
    expect(screen.getByText('2 mensen steunen dit voorstel')).toBeVisible();
    expect(screen.getByText('U steunt dit voorstel.')).toBeVisible();

    const taken = answer('delete', '/proposals/{id}/support', undefined);
    supports(false);
    answer('get', '/proposals/{id}', proposal);
    answer('get', '/consultations/{slug}', consultation);
    answer('get', '/consultations/{slug}/card-versions/{number}', cardVersion);
    await user.click(back);
    expect(await screen.findByRole('button', { name: 'Steun dit voorstel' })).toBeVisible();
    expect(taken).toHaveLength(1);
  });

  it('sends someone who is not logged in to the login and back with the wish to support', async () => {
    anonymous();
    openPage(address);
    expect(
      await screen.findByRole('link', { name: 'Log in en steun dit voorstel' }),
    ).toHaveAttribute('href', loginPath(`${address}?steun=ja`));
  });

  it('offers the support again after the login, and does nothing by itself', async () => {
    supports(false);
    const given = answer('put', '/proposals/{id}/support', undefined);
    const { user } = openPage(`${address}?steun=ja`);
    expect(await screen.findByText(/Wilt u dit voorstel nog steunen/)).toBeVisible();
    expect(given).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Steun dit voorstel' }));
    await expect.poll(() => given).toHaveLength(1);
  });

  it('says why support is refused', async () => {
    supports(false);
    refuse('put', '/proposals/{id}/support', 'phase-closed', { status: 409 });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Steun dit voorstel' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit kan niet in deze fase.');
  });
});

describe('a text that may not stand', () => {
  it('is reported, for a reason', async () => {
    supports(false);
    const { user } = openPage(address);
    await user.click(await screen.findByText('Meld deze tekst'));
    await user.click(screen.getByRole('radio', { name: 'Het is beledigend of bedreigend' }));
    await user.type(screen.getByLabelText(/Wat wilt u de moderator/), 'Niet aardig.');
    const sent = answer('put', '/contributions/{id}/report', undefined);
    await user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }));
    expect(await screen.findByText(/Een moderator kijkt ernaar/)).toBeVisible();
    expect(await sent[0]?.json()).toEqual({ ground: 'INSULT', remark: 'Niet aardig.' });
  });

  it('is reported after a login, with all that was filled in', async () => {
    anonymous();
    refuse('put', '/contributions/{id}/report', 'unauthorized', { status: 401 });
    const { user, close } = openPage(address);
    await user.click(await screen.findByText('Meld deze tekst'));
    await user.click(screen.getByRole('radio', { name: 'Iets anders' }));
    await user.click(screen.getByRole('button', { name: 'Verstuur uw melding' }));
    await vi.waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith(loginPath(address));
    });
    close();

    supports(false);
    openPage(address);
    expect(await screen.findByRole('radio', { name: 'Iets anders' })).toBeChecked();
  });

  it('says in its place why it is hidden, and its author still reads it', async () => {
    supports(false);
    answer('get', '/proposals/{id}', { ...proposal, title: '', text: '', hidden });
    answer('get', '/account/hidden-texts', { items: [hiddenText] });
    openPage(address);
    expect(await screen.findByRole('heading', { name: 'Verborgen voorstel' })).toBeVisible();
    expect(screen.getByText('De tekst beledigt iemand.')).toBeVisible();
    expect(await screen.findByText('Mijn buurman is een sufferd.')).toBeVisible();
    expect(screen.queryByText('Meld deze tekst')).not.toBeInTheDocument();
  });

  it('is hidden from who is not logged in, and all else stays', async () => {
    anonymous();
    answer('get', '/proposals/{id}', { ...proposal, title: '', text: '', hidden });
    answer('get', '/proposals/{id}/comments', {
      items: [comment, { ...comment, id: 'comment-2', text: '', hidden }],
    });
    openPage(address);
    expect(await screen.findAllByText('Verborgen door de moderator')).toHaveLength(2);
    expect(screen.getByText('Die komt naast elk bankje.')).toBeVisible();
    expect(screen.getByText('1 persoon steunt dit voorstel')).toBeVisible();
  });
});

describe('the conversation under a proposal', () => {
  function mayComment(allowed: boolean, problem?: string) {
    answer('get', '/session', resident);
    answer('get', '/proposals/{id}/actions', {
      actions: [
        { action: 'support', allowed: false, problem: 'phase-closed' },
        { action: 'comment', allowed, ...(problem && { problem }) },
      ],
    });
  }

  it('shows who speaks for the municipality', async () => {
    mayComment(false, 'phase-closed');
    answer('get', '/proposals/{id}/comments', {
      items: [
        comment,
        { ...comment, id: 'comment-2', author: '', byOfficial: false, text: '', html: '' },
      ],
    });
    openPage(address);
    const region = within(
      await screen.findByRole('region', { name: 'Wat anderen hierover zeggen' }),
    );
    expect(region.getByText('Gemeente')).toBeVisible();
    expect(region.getByText('Die komt naast elk bankje.')).toBeVisible();
    expect(region.getByText('De schrijver heeft dit verwijderd.')).toBeVisible();
    expect(region.getByText('Dit kan niet in deze fase.')).toBeVisible();
    expect(region.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('sends what one writes and shows it', async () => {
    mayComment(true);
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Uw opmerking'), 'Komt er een prullenbak?');
    const sent = answer('post', '/proposals/{id}/comments', comment);
    answer('get', '/proposals/{id}/comments', { items: [comment] });
    await user.click(screen.getByRole('button', { name: 'Verstuur uw opmerking' }));
    expect(await screen.findByText('Die komt naast elk bankje.')).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(screen.getByText('Uw opmerking staat erbij.')).toBeVisible();
    expect(screen.getByLabelText('Uw opmerking')).toHaveValue('');
  });

  it('keeps what one wrote where it is refused', async () => {
    mayComment(true);
    refuse('post', '/proposals/{id}/comments', 'phase-closed', { status: 409 });
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Uw opmerking'), 'Ben ik te laat?');
    await user.click(screen.getByRole('button', { name: 'Verstuur uw opmerking' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Uw opmerking is niet verstuurd');
    expect(screen.getByLabelText('Uw opmerking')).toHaveValue('Ben ik te laat?');
  });

  it('asks who is not logged in to log in first', async () => {
    anonymous();
    answer('get', '/proposals/{id}/actions', {
      actions: [{ action: 'comment', allowed: false, problem: 'unauthorized' }],
    });
    openPage(address);
    expect(await screen.findByRole('link', { name: 'Log in om iets te zeggen' })).toHaveAttribute(
      'href',
      loginPath(address),
    );
  });
});

describe('the answer to a proposal', () => {
  it('stands beside it, with what it said before', async () => {
    answer('get', '/contributions/{id}/answer', {
      id: 'antwoord-1',
      outcome: 'PARTLY',
      text: 'Er komt één bankje.',
      html: '<p>Er komt één bankje.</p>',
      officialFunction: 'projectleider groen',
      theme: 'Bankjes',
      answeredAt: '2026-10-01T10:00:00Z',
      publishedAt: '2026-10-08T10:00:00Z',
      versions: [
        {
          number: 2,
          outcome: 'PARTLY',
          text: 'Er komt één bankje.',
          html: '<p>Er komt één bankje.</p>',
          publishedAt: '2026-10-08T10:00:00Z',
        },
        {
          number: 1,
          outcome: 'NOT_ADOPTED',
          text: 'Er komt geen bankje.',
          html: '<p>Er komt geen bankje.</p>',
          publishedAt: '2026-10-01T10:00:00Z',
        },
      ],
    });
    anonymous();
    openPage(address);
    const own = within(await screen.findByRole('region', { name: 'Antwoord van de gemeente' }));
    expect(own.getByText('Er komt één bankje.')).toBeVisible();
    expect(own.getAllByText('Dit doen wij voor een deel')[0]).toBeVisible();
    expect(own.getByText('projectleider groen')).toBeVisible();
    expect(own.getByText('Er komt geen bankje.')).toBeInTheDocument();
  });
});
