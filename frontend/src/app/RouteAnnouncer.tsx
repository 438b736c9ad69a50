import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** After a change of page: moves the focus to its title and has the title read aloud. */
export function RouteAnnouncer() {
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged, toLocation }) => {
        if (!fromLocation || !pathChanged || toLocation.hash) return;
        document.querySelector('h1')?.focus({ preventScroll: true });
        setTitle(document.title);
      }),
    [router],
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {title}
    </p>
  );
}
