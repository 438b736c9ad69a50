import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useRouter } from '@tanstack/react-router';
import { HiddenTexts } from '@/features/moderation/HiddenTexts';
import { hiddenTextsQuery } from '@/features/moderation/queries';
import { municipalityQuery } from '@/features/municipality/queries';
import { EraseAccount } from '@/features/privacy/EraseAccount';
import { Erased } from '@/features/privacy/Erased';
import { KeptData } from '@/features/privacy/KeptData';
import { personalDataQuery } from '@/features/privacy/queries';
import { leaveFor } from '@/lib/leave';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/mijn-gegevens')({
  validateSearch: ({ gewist }: Record<string, unknown>): { gewist?: 'ja' } =>
    gewist === 'ja' ? { gewist } : {},
  loaderDeps: ({ search }) => search,
  // Who is not logged in is asked to.
  loader: async ({ context: { queryClient }, deps: { gewist } }) => {
    if (gewist !== undefined) return;
    await Promise.all([
      queryClient.query(personalDataQuery()),
      queryClient.infiniteQuery(hiddenTextsQuery()),
    ]);
  },
  component: PersonalDataPage,
});

function PersonalDataPage() {
  const { t } = useLingui();
  const router = useRouter();
  const { email } = useSuspenseQuery(municipalityQuery()).data;
  if (Route.useSearch().gewist) {
    return (
      <div className="wrap page__head">
        <PageTitle>{t`Uw account is verwijderd`}</PageTitle>
        <Erased />
      </div>
    );
  }
  return (
    <div className="wrap stack stack--loose">
      <div className="page__head">
        <PageTitle>{t`Mijn gegevens`}</PageTitle>
        <p className="lead">
          <Trans>Uw gegevens zijn van u. U kunt ze bekijken, meenemen en laten wissen.</Trans>
        </p>
      </div>
      <HiddenTexts email={email} />
      <KeptData />
      <EraseAccount
        onErased={() => {
          // Half-written texts, and by leaving all that this window still remembers.
          sessionStorage.clear();
          leaveFor(router.buildLocation({ to: Route.to, search: { gewist: 'ja' } }).href);
        }}
      />
    </div>
  );
}
