import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ApiReference } from '@/features/opendata/ApiReference';
import { openApiQuery } from '@/features/opendata/queries';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/api-documentatie')({
  loader: ({ context: { queryClient } }) => queryClient.query(openApiQuery()),
  component: ApiDocumentationPage,
});

function ApiDocumentationPage() {
  const { t } = useLingui();
  return (
    <div className="wrap">
      <div className="page__head">
        <PageTitle>{t`API-documentatie`}</PageTitle>
        <p>
          <Trans>
            Alles wat op deze site staat, kunnen programma’s ook lezen. De uitleg is in het Engels.
          </Trans>
        </p>
      </div>
      <ApiReference />
    </div>
  );
}
