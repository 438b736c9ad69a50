import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { activate, choose, chosenLocale, loadAllTexts } from '@/app/i18n';
import { Layout } from '@/app/Layout';
import { WaitingSite } from '@/app/Waiting';
import { AccountMenu } from '@/features/account/AccountMenu';
import { LanguageSwitch } from '@/features/account/LanguageSwitch';
import { sessionQuery } from '@/features/account/queries';
import { municipalityQuery } from '@/features/municipality/queries';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : loadAllTexts()),
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
      account={
        <div className="account">
          <LanguageSwitch onChoose={choose} />
          <AccountMenu />
        </div>
      }
    >
      <Outlet />
    </Layout>
  );
}
