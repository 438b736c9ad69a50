import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';

/** Says that the card got another version since this page was opened, and moves the focus there. */
export function NewVersion({ slug, version }: { slug: string; version: number }) {
  const [opened] = useState(version);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (version > opened) alert.current?.focus();
  }, [version, opened]);
  if (version === opened) return null;
  return (
    <Alert ref={alert} tone="ok" live="status">
      <p>
        <Trans>De kaart heeft nu versie {version}.</Trans>{' '}
        <Link {...paths.changes(slug, { van: opened, tot: version })}>
          <Trans>Bekijk wat er veranderde</Trans>
        </Link>
      </p>
    </Alert>
  );
}
