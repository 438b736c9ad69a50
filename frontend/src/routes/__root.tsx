import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { loadAllTexts } from '@/app/i18n';
import { Layout } from '@/app/Layout';
import { WaitingSite } from '@/app/Waiting';
import { AccountMenu } from '@/features/account/AccountMenu';
import { sessionQuery } from '@/features/account/queries';
import { municipalityQuery } from '@/features/municipality/queries';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : loadAllTexts()),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.query(municipalityQuery()), queryClient.query(sessionQuery())]),
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
      account={<AccountMenu />}
    >
      <Outlet />
    </Layout>
  );
}
