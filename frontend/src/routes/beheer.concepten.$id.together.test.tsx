import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { official } from '@/testing/fixtures';
import { keepDraft } from '@/testing/keptDraft';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

const address = '/beheer/concepten/draft-1';

beforeEach(() => {
  answer('get', '/session', official);
});

describe('a draft that someone else changed meanwhile', () => {
  it('is joined with what one writes oneself in another field', async () => {
    const kept = keepDraft();
    const { user } = openPage(address);
    await user.type(await screen.findByLabelText('Bedoeling'), 'Schone oevers');
    kept.changeElsewhere({ occasion: 'De kade zakt.' });
    await user.tab();
    const status = within(screen.getByRole('status'));
    expect(await status.findByText(/^Wijzigingen van iemand anders staan/)).toBeInTheDocument();
    expect(screen.getByLabelText('Aanleiding')).toHaveValue('De kade zakt.');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await expect
      .poll(() => kept.content())
      .toMatchObject({ occasion: 'De kade zakt.', intention: 'Schone oevers' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  /** Both write another intention, and one asks to save. */
  async function collide() {
    const kept = keepDraft();
    const { user } = openPage(address);
    const intention = await screen.findByLabelText('Bedoeling');
    await user.type(intention, 'Schone oevers');
    kept.changeElsewhere({ intention: 'Groene oevers', occasion: 'De kade zakt.' });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const alert = await screen.findByRole('alert');
    return { kept, user, alert, texts: within(alert).getByRole('group', { name: 'Bedoeling' }) };
  }

  it('shows both texts where both wrote in the same field, and loses nothing', async () => {
    const { kept, alert, texts } = await collide();
    expect(alert).toHaveFocus();
    expect(within(alert).getAllByRole('group')).toHaveLength(1);
    expect(texts).toHaveTextContent('Schone oevers');
    expect(texts).toHaveTextContent('Groene oevers');
    expect(screen.getByLabelText('Bedoeling')).toHaveValue('Schone oevers');
    expect(kept.content()).toMatchObject({ intention: 'Groene oevers' });
  });

  it('keeps one’s own text when that is chosen, and joins the rest', async () => {
    const { kept, user, texts } = await collide();
    await user.click(within(texts).getByRole('button', { name: /^Houd uw tekst/ }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('Bedoeling')).toHaveFocus();
    await user.tab();
    await expect
      .poll(() => kept.content())
      .toMatchObject({ intention: 'Schone oevers', occasion: 'De kade zakt.' });
  });

  it('takes the other text when that is chosen', async () => {
    const { user, texts } = await collide();
    await user.click(within(texts).getByRole('button', { name: /^Neem de andere tekst/ }));
    await waitFor(() => {
      expect(screen.getByLabelText('Bedoeling')).toHaveValue('Groene oevers');
    });
    expect(screen.getByLabelText('Aanleiding')).toHaveValue('De kade zakt.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks again after the page was opened anew', async () => {
    await collide();
    cleanup();
    openPage(address);
    expect(await screen.findByRole('group', { name: 'Bedoeling' })).toHaveTextContent(
      'Groene oevers',
    );
  });
});
