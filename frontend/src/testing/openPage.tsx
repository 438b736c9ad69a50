import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHistory } from '@tanstack/react-router';
import { App } from '@/app/App';
import { createAppRouter } from '@/app/router';

/** Opens an address as a browser would, with an empty cache; returns the user's hands and the router. */
export function openPage(address: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const view = render(<App router={router} />);
  return { user: userEvent.setup(), router, close: view.unmount };
}
