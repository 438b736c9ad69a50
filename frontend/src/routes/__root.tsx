import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, use } from 'react';
import { activate, choose, chosenLocale, loadAllTexts } from '@/app/i18n';
import { Layout } from '@/app/Layout';
import { Waiting, WaitingSite } from '@/app/Waiting';
import { AccountMenu } from '@/features/account/AccountMenu';
import { LanguageSwitch } from '@/features/account/LanguageSwitch';
import { sessionQuery } from '@/features/account/queries';
import { municipalityQuery } from '@/features/municipality/queries';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ location }) => {
    if (needsAllTexts(location.pathname)) void loadAllTexts();
  },
  loader: async ({ context: { queryClient } }) => {
    const [{ person }] = await Promise.all([
      queryClient.query(sessionQuery()),
      queryClient.query(municipalityQuery()),
    ]);
    if (person?.language && !chosenLocale()) await activate(person.language);
  },
  component: Root,
  pendingComponent: WaitingSite,
});

function Root() {
  const { data: municipality } = useSuspenseQuery(municipalityQuery());
  const { person } = useSuspenseQuery(sessionQuery()).data;
  return (
    <Layout
      municipality={municipality}
      official={person?.roles.includes('official') ?? false}
      moderator={person?.roles.includes('moderator') ?? false}
      account={
        <div className="account">
          <LanguageSwitch onChoose={choose} />
          <AccountMenu />
        </div>
      }
    >
      <Suspense fallback={<Waiting />}>
        <Page />
      </Suspense>
    </Layout>
  );
}

/** Its texts come beside its data, not before them. */
function Page() {
  const { pathname } = useLocation();
  if (needsAllTexts(pathname)) use(loadAllTexts());
  return <Outlet />;
}

/** The first view has its own few texts, so that it is there soon. */
function needsAllTexts(pathname: string): boolean {
  return pathname !== '/';
}
