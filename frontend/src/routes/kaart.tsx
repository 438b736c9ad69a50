import { createFileRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/features/account/queries';
import { ConsultationList } from '@/features/consultation/ConsultationList';
import { consultationsQuery } from '@/features/consultation/queries';
import { everywhere } from '@/features/place/everywhere';
import { MyNeighbourhood } from '@/features/place/MyNeighbourhood';
import { PlacePage } from '@/features/place/PlacePage';
import { myNeighbourhoodQuery, placeFeaturesQuery } from '@/features/place/queries';
import { paths } from '@/lib/paths';

interface Search {
  /** Code of a wijk or buurt, or `alle`; without it the buurt that the person kept. */
  plek?: string | undefined;
}

export const Route = createFileRoute('/kaart')({
  validateSearch: ({ plek }: Record<string, unknown>): Search => ({
    plek:
      typeof plek === 'string' && (plek === everywhere || /^(WK|BU)\w{6,8}$/.test(plek))
        ? plek
        : undefined,
  }),
  loaderDeps: ({ search: { plek } }) => ({ plek }),
  loader: async ({ context: { queryClient }, deps: { plek } }) => {
    const { person } = await queryClient.query(sessionQuery());
    const mine = person && (await queryClient.query(myNeighbourhoodQuery())).neighbourhood?.code;
    if (plek === undefined && mine !== undefined) {
      throw redirect({ ...paths.map(mine), replace: true });
    }
    const place = plek === everywhere ? undefined : plek;
    await Promise.all([
      queryClient.query(placeFeaturesQuery()),
      queryClient.infiniteQuery(consultationsQuery({ place })),
    ]);
    return { loggedIn: person !== undefined, place };
  },
  component: MapRoute,
});

function MapRoute() {
  const { loggedIn, place } = Route.useLoaderData();
  return (
    <PlacePage
      chosen={place}
      keeping={(shown) => loggedIn && <MyNeighbourhood shown={shown} />}
      consultations={<ConsultationList {...(place && { place })} />}
    />
  );
}
