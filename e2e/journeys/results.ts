import { test } from '../testing/journey.ts';

test('somebody reads what came of it, everywhere and in one place', async ({ enter }) => {
  const anybody = await enter({ width: 320 });
  await anybody.goTo('/kaart');
  await anybody.within('main').click('link', 'Wat is er gelukt?');
  await anybody.isAt('/resultaten');
  await anybody.sees('heading', 'Wat is er gelukt?');
  await anybody.seesText('Dit is klaar. Dat zeggen ook de inwoners die het inbrachten.');
  await anybody.seesText('Deze inspraak is afgerond. Lees wat ervan gekomen is.');
  await anybody.select('Kies een wijk of buurt', 'Molenwijk (hele wijk)');
  await anybody.isAt('/resultaten?plek=WK900102');
});
