import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { municipality } from '@/testing/fixtures';
import { openPage } from '@/testing/openPage';
import { answer } from '@/testing/server';

describe('the page about accessibility', () => {
  it('links to the statement of the municipality where there is one', async () => {
    const accessibilityStatementUrl = 'https://waterrijk.example/verklaring';
    answer('get', '/municipality', { ...municipality, accessibilityStatementUrl });
    openPage('/toegankelijkheid');
    expect(
      await screen.findByRole('link', { name: /Lees de toegankelijkheidsverklaring/ }),
    ).toHaveAttribute('href', accessibilityStatementUrl);
  });

  it('claims no statement where there is none', async () => {
    openPage('/toegankelijkheid');
    expect(await screen.findByText(/nog niet onderzocht/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /verklaring/ })).toBeNull();
  });
});
