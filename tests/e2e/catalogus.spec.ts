import { expect, test } from '@playwright/test';
import { WACHTZIN } from './hulp/reis';
import { Schermen } from './hulp/schermen';
import { Functies } from './paginas/functies';
import { Dossier } from './paginas/dossier';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';

// The functiecatalogus in the demo case: from a word with a typing error to a direction, and two beside each other.

test('a function is found in spite of a typing error, taken in as a direction, and undone', async ({ page }, info) => {
  const schermen = new Schermen(page, info.outputPath('schermen'));
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  const functies = new Functies(page);
  await functies.ga();
  await expect(functies.telling).toHaveText(/^\d+ functies\. Wat het best past, staat bovenaan\.$/);
  await expect(functies.regels).toHaveCount(25);
  await schermen.bezoek('Functies zoeken');
  await page.getByRole('button', { name: /^Toon meer/ }).click();
  await expect(functies.regels).toHaveCount(50);

  await functies.filter('Branche', 'Overheid');
  await functies.filter('Uitkomst', 'Past niet');
  await schermen.bezoek('Filters');
  await expect(functies.regels.filter({ hasNotText: 'Past niet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter weghalen: Past niet' }).click();
  await expect(functies.zoek).toBeFocused();
  await page.getByRole('button', { name: 'Filter weghalen: Overheid' }).click();

  await functies.zoek.fill('recepsionist');
  await expect(functies.regel('Receptionist')).toContainText('Tegen: ');
  await schermen.bezoek('Gezocht');
  await functies.zoek.fill('zzzz');
  await expect(page.getByRole('heading', { name: 'Geen functie gevonden' })).toBeVisible();
  await schermen.bezoek('Niets gevonden');
  await functies.zoek.fill('recepsionist');
  await functies.open('Receptionist');
  await schermen.bezoek('Een functie');
  await expect(page.getByRole('list', { name: 'Beperkte items' })).toContainText('Past niet');
  await page.getByText(/^\d+ beperkte items passen$/).click();
  await expect(page.getByRole('list', { name: 'Items die passen' })).toBeVisible();
  await expect(page.getByText('Dit bedrag komt nooit vanzelf in een dossier.')).toBeVisible();

  await page.getByLabel('Waar komt het idee vandaan?').selectOption({ label: 'Wens van de werknemer' });
  await expect(page.getByRole('radio', { name: 'Wens', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Neem op als zoekrichting' }).click();
  await expect(dossier.veld('Functie')).toHaveValue('Receptionist');
  await expect(dossier.kop('Receptionist')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Wens', exact: true })).toBeChecked();

  await functies.ga();
  await expect(functies.zoek).toHaveValue('recepsionist');
  await expect(functies.regel('Receptionist').getByRole('link', { name: 'Staat in het zoekprofiel' })).toBeVisible();
  await functies.open('Receptionist');
  await expect(page.getByRole('link', { name: 'Naar de zoekrichting' })).toBeVisible();
  await schermen.bezoek('Al opgenomen');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('button', { name: 'Neem op als zoekrichting' })).toBeVisible();
  schermen.verwachtNiets();
});

test('a direction and two functions stand beside each other', async ({ page }, info) => {
  const schermen = new Schermen(page, info.outputPath('schermen'));
  await Kluis.nieuw(page, WACHTZIN);
  await new Lijst(page).voorbeeld();
  const functies = new Functies(page);
  await functies.ga();
  for (const naam of ['Receptionist', 'Magazijnmedewerker']) {
    await functies.zoek.fill(naam);
    await functies.regel(naam).getByRole('checkbox', { name: `Vergelijk ${naam}` }).check();
  }
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).click();
  await expect(new Dossier(page).kop('Functies vergelijken')).toBeVisible();
  await page.getByRole('group', { name: 'Uit het zoekprofiel' }).getByRole('checkbox').first().check();
  const tabel = page.getByRole('table', { name: 'Functies naast elkaar' });
  await expect(tabel.getByRole('columnheader')).toHaveCount(4);
  await expect(tabel.getByRole('row', { name: /^Geheel/ }).getByRole('cell')).toHaveCount(3);
  await expect(tabel.getByRole('rowheader', { name: 'Route naar de eerste werkdag' })).toBeVisible();
  await schermen.bezoek('Vergelijken');
  await page.getByRole('button', { name: 'Magazijnmedewerker niet meer vergelijken' }).click();
  await expect(tabel.getByRole('columnheader')).toHaveCount(3);
  schermen.verwachtNiets();
});

test('a free function is added by name, with the keyboard', async ({ page }, info) => {
  const schermen = new Schermen(page, info.outputPath('schermen'));
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  await dossier.fase('Zoekprofiel');
  await page.getByRole('button', { name: 'Zoekrichting toevoegen' }).press('Enter');
  const dialoog = page.getByRole('dialog', { name: 'Zoekrichting toevoegen' });
  await dialoog.getByRole('radio', { name: /^Test of spel/ }).press('Space');
  await dialoog.getByLabel('Naam van de functie').fill('Boomverzorger');
  await schermen.bezoek('Zoekrichting toevoegen');
  await dialoog.getByRole('button', { name: 'Voeg toe zonder catalogus' }).press('Enter');
  await expect(dossier.kop('Boomverzorger')).toBeVisible();
  await expect(dossier.veld('Functie')).toHaveValue('Boomverzorger');
  schermen.verwachtNiets();
});

test('without a belastbaarheid nothing is judged', async ({ page }, info) => {
  const schermen = new Schermen(page, info.outputPath('schermen'));
  await Kluis.nieuw(page, WACHTZIN);
  await new Lijst(page).nieuw();
  const functies = new Functies(page);
  await functies.ga();
  await expect(page.getByText('Er is nog niets te toetsen')).toBeVisible();
  await expect(functies.telling).toHaveText(/Op alfabet\.$/);
  await expect(functies.regels.filter({ hasText: /Past|Niet beoordeeld/ })).toHaveCount(0);
  await schermen.bezoek('Zonder belastbaarheid');
  schermen.verwachtNiets();
});

test.describe('with a network that fails', () => {
  test.use({ serviceWorkers: 'block' });

  test('a catalogue that does not come is told, and comes with another try', async ({ page }, info) => {
    const schermen = new Schermen(page, info.outputPath('schermen'));
    await Kluis.nieuw(page, WACHTZIN);
    const dossier = await new Lijst(page).nieuw();
    await page.route('**/catalogus-*.json', (route) => route.abort());
    await dossier.fase('Zoekprofiel');
    await page.getByRole('link', { name: 'Functies zoeken' }).click();
    await expect(page.getByText('De functiecatalogus is er niet')).toBeVisible();
    await schermen.bezoek('Catalogus niet geladen');
    await page.unroute('**/catalogus-*.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(new Functies(page).zoek).toBeVisible();
    schermen.verwachtNiets();
  });
});
