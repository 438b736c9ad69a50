import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '@/lib/paths';
import { Alert } from '@/ui/Alert';

/** For a draft that was published: it is no longer written here. */
export function DraftPublished({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <Alert tone="ok" heading={t`Dit concept is gepubliceerd`}>
      <p>
        <Link {...paths.consultation(slug)}>
          <Trans>Bekijk het inspraaktraject</Trans>
        </Link>
      </p>
    </Alert>
  );
}
