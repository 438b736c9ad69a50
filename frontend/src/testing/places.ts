import type { Schemas } from '@/api/client';

export const wijk: Schemas['PlaceView'] = {
  code: 'WK900101',
  year: 2025,
  kind: 'DISTRICT',
  name: 'Zeewijk',
};

export const buurt: Schemas['PlaceView'] = {
  code: 'BU90010101',
  year: 2025,
  kind: 'NEIGHBOURHOOD',
  name: 'Schelpenveld',
  districtCode: wijk.code,
};
