import { createFileRoute } from '@tanstack/react-router';
import { sessionQuery } from '@/features/account/queries';
import { ConsultationList } from '@/features/consultation/ConsultationList';
import { consultationsQuery } from '@/features/consultation/queries';
import { MyNeighbourhood } from '@/features/place/MyNeighbourhood';
import { PlacePage } from '@/features/place/PlacePage';
import { myNeighbourhoodQuery, placeFeaturesQuery } from '@/features/place/queries';

interface Search {
  /** Code of a wijk or buurt. */
  plek?: string | undefined;
}

export const Route = createFileRoute('/kaart')({
  validateSearch: ({ plek }: Record<string, unknown>): Search => ({
    plek: typeof plek === 'string' && /^(WK|BU)\w{6,8}$/.test(plek) ? plek : undefined,
  }),
  loaderDeps: ({ search: { plek } }) => ({ plek }),
  loader: async ({ context: { queryClient }, deps: { plek } }) => {
    const { person } = await queryClient.query(sessionQuery());
    const [mine] = await Promise.all([
      person && queryClient.query(myNeighbourhoodQuery()),
      queryClient.query(placeFeaturesQuery()),
      queryClient.infiniteQuery(consultationsQuery({ place: plek })),
    ]);
    return { loggedIn: person !== undefined, mine: mine?.neighbourhood?.code, plek };
  },
  component: MapRoute,
});

function MapRoute() {
  const { plek } = Route.useSearch();
  const { loggedIn } = Route.useLoaderData();
  return (
    <PlacePage
      chosen={plek}
      keeping={(place) => loggedIn && <MyNeighbourhood shown={place} />}
      consultations={<ConsultationList {...(plek && { place: plek })} />}
    />
  );
}
