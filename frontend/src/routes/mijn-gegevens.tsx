import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { EraseAccount } from '@/features/privacy/EraseAccount';
import { KeptData } from '@/features/privacy/KeptData';
import { personalDataQuery } from '@/features/privacy/queries';
import { leaveFor } from '@/lib/leave';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/mijn-gegevens')({
  // Who is not logged in is asked to.
  loader: ({ context: { queryClient } }) => queryClient.query(personalDataQuery()),
  component: PersonalDataPage,
});

function PersonalDataPage() {
  const { t } = useLingui();
  const router = useRouter();
  return (
    <div className="wrap stack">
      <div className="page__head">
        <PageTitle>{t`Mijn gegevens`}</PageTitle>
        <p className="lead">
          <Trans>Uw gegevens zijn van u. U kunt ze bekijken, meenemen en laten wissen.</Trans>
        </p>
      </div>
      <KeptData />
      <EraseAccount
        onErased={() => {
          // Half-written texts, and by leaving all that this window still remembers.
          sessionStorage.clear();
          leaveFor(router.buildLocation(paths.erased()).href);
        }}
      />
    </div>
  );
}
