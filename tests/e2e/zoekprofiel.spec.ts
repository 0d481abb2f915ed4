import { expect, test, type Page } from '@playwright/test';
import { kies } from './gegevens/vormen';
import { WACHTZIN } from './hulp/reis';
import { expectAccessible } from './hulp/toegankelijk';
import { Belastbaarheid } from './paginas/belastbaarheid';
import { vulVelden } from './paginas/formulier';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';
import { Zoekprofiel } from './paginas/zoekprofiel';

// The zoekprofiel of the demo case: what the coach decides, and the review after a new belastbaarheid.

test.use({ viewport: { width: 1440, height: 900 } });

async function voorbeeldPer(page: Page, datum: string, inWoorden: string) {
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  await dossier.werkPer(datum, inWoorden);
  await dossier.fase('Zoekprofiel');
  return dossier;
}

function kaart(page: Page, naam: string) {
  return page.getByRole('heading', { level: 3 }).getByRole('link', { name: naam, exact: true });
}

test('a new belastbaarheid asks for a review, up to version 2 with its reason', async ({ page }) => {
  await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  const paneel = page.getByRole('region', { name: /het zoekprofiel moet worden herzien$/ });
  await expect(paneel.getByText('Bij 5 van de 5 actieve richtingen verandert er iets.')).toBeVisible();
  const reden = paneel.getByLabel('Reden van deze versie', { exact: true });
  await expect(reden).toHaveValue(/^Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026\. Past niet meer: .*Koerier/);
  await expectAccessible(page);

  await paneel.getByRole('button', { name: /^Laat vervallen Koerier/ }).click();
  await expect(page.locator('textarea:focus')).toHaveValue(/^Past niet bij de FML van 24 februari 2026/);
  await expect(reden).toHaveValue(/Vervallen: Koerier voor apotheken/);
  await paneel.getByRole('button', { name: 'Versie 2 vaststellen' }).click();
  await expect(paneel).toBeHidden();

  await page.getByRole('link', { name: 'Versies', exact: true }).click();
  await expect(page.getByRole('table', { name: /Vastgestelde versies/ }).getByRole('row', { name: /^2 .*Herzien na de FML/ })).toBeVisible();
  const koerier = page.locator('#versieverschil').getByRole('listitem').filter({ hasText: 'Koerier' });
  await expect(koerier.getByText('Vervallen', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('a version of today is read back as it was, and nothing can be changed in it', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  const zoekprofiel = new Zoekprofiel(page);
  const stelVast = async (nummer: number, reden: string) => {
    await zoekprofiel.naarVersies();
    await page.getByLabel('Reden van deze versie', { exact: true }).fill(reden);
    await page.getByRole('button', { name: `Versie ${nummer} vaststellen`, exact: true }).click();
    await expect(zoekprofiel.versie(nummer)).toBeVisible();
  };
  await dossier.fase('Zoekprofiel');
  await stelVast(3, 'Besproken met de werknemer.');
  await zoekprofiel.openKaart('Assemblagemedewerker lichte producten');
  await dossier.veld('Functie').fill('Assemblagemedewerker elektronica');
  await stelVast(4, 'De naam van de functie is aangepast.');

  await zoekprofiel.versie(3).getByRole('button', { name: /^Toen bekend/ }).click();
  await expect(page.getByText(/^U leest versie 3 van .* terug$/)).toBeVisible();
  await expect(zoekprofiel.kaart('Assemblagemedewerker lichte producten')).toBeVisible();
  await expectAccessible(page);
  await zoekprofiel.openKaart('Assemblagemedewerker lichte producten');
  await dossier.veld('Functie').fill('Iets anders');
  await expect(page.getByText('Daarin kunt u niets wijzigen.')).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
  await expect(zoekprofiel.kop('Assemblagemedewerker elektronica')).toBeVisible();
});

test('a direction that was dropped and fits again can be taken up, with its reason', async ({ page }) => {
  const dossier = await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  const naam = 'Medewerker kwaliteitscontrole inpak (voeding)';
  const zoekprofiel = new Zoekprofiel(page);
  // Version 2 rests on the stricter document, under which the direction was dropped.
  await zoekprofiel.herzien(naam).getByRole('button', { name: /^Laat vervallen/ }).click();
  await zoekprofiel.herziening.getByRole('button', { name: 'Versie 2 vaststellen' }).click();
  await expect(zoekprofiel.herziening).toHaveCount(0);

  // A third document without a limit: everything fits.
  await dossier.werkPer('1-4-2026', '1 april 2026');
  const documenten = new Belastbaarheid(page);
  await documenten.voegToe();
  await vulVelden(page.getByRole('main'), [
    ['Soort document', kies('FML (Functionele Mogelijkhedenlijst)')],
    ['Versie van de lijst', kies('FML klassiek (67 items)')],
    ['Geldig per', '1-4-2026'],
  ]);
  await zoekprofiel.ga();
  await expect(zoekprofiel.herziening).toContainText(/vervallen richting(en)? pass?(t|en) nu wel: .*kwaliteitscontrole/);
  const rij = zoekprofiel.herzien(naam);
  await expect(rij).toContainText('Past nu wel');
  await rij.getByRole('button', { name: /^Neem weer op/ }).click();
  await expect(page.locator('textarea:focus')).toHaveValue(/^Past weer bij de .*Eerder vervallen met als reden: /);
  await expect(rij.getByText('Weer opgenomen', { exact: true })).toBeVisible();
  await expect(rij.getByRole('button', { name: /^Laat vervallen/ })).toBeVisible();
  await expect(zoekprofiel.herziening.getByLabel('Reden van deze versie', { exact: true })).toHaveValue(/Weer opgenomen: .*kwaliteitscontrole/);
  await expectAccessible(page);
});

test('nothing counts before the coach says so: measure, judgement, estimate', async ({ page }) => {
  await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  await kaart(page, 'Medewerker kwaliteitscontrole inpak (voeding)').click();
  const rij = new Zoekprofiel(page).rij('5.3');
  await expect(rij.getByText('Functie vraagt staan: tot 45 minuten aaneen; belastbaarheid: tot ongeveer 30 minuten aaneen.')).toBeVisible();
  await expect(page.getByText('Voorstel: Onvoldoende')).toBeVisible();

  await rij.getByText('Bron, aanpassing of eigen oordeel').click();
  await rij.getByRole('button', { name: /^Eigen oordeel geven/ }).click();
  await rij.getByLabel(/: uw oordeel$/).selectOption({ label: 'Past' });
  await expect(rij.getByText('Uw oordeel telt pas mee als u een reden geeft. Wat u koos, is bewaard.')).toBeVisible();
  await expect(rij.locator('.badge')).toHaveText('Past niet');
  await rij.getByRole('button', { name: /^Oordeel verwijderen/ }).click();

  await rij.getByRole('button', { name: /^Leg vast als aanpassing/ }).click();
  await expect(rij.getByLabel(/aanpassing die de te hoge eis wegneemt$/)).toHaveValue(/^sta-steun of kruk/);
  await expect(rij.locator('.badge')).toHaveText('Past met voorwaarde');
  await expectAccessible(page);
});

test('an estimate of the catalogue is marked until it is checked, and asks for a source when changed', async ({ page }) => {
  const dossier = await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  await page.getByRole('button', { name: 'Zoekrichting toevoegen' }).click();
  await page.getByRole('button', { name: 'Voeg toe zonder catalogus' }).click();
  await dossier.veld('Functie').fill('Receptionist');
  await page.getByText('Koppel aan een functie uit de catalogus').click();
  await page.getByRole('button', { name: /^Receptionist.* koppelen$/ }).first().click();
  const rij = new Zoekprofiel(page).rij('4.14');
  await expect(rij.getByText('Indicatie, te controleren')).toBeVisible();
  await rij.getByRole('button', { name: /^Klopt, gecontroleerd/ }).click();
  await expect(rij.getByText(/Functiecatalogus, gecontroleerd op 16 maart 2026/)).toBeVisible();
  // The focus is on the next estimate: going through them takes one key each.
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Klopt, gecontroleerd/);

  const ander = new Zoekprofiel(page).rij('5.1');
  await ander.getByLabel(/: getal \(/).fill('30');
  await ander.getByLabel(/: waar komt deze eis vandaan\?$/).selectOption({ label: 'Vacature' });
  await ander.getByLabel(/: reden en bron$/).fill('Telling van 16 maart');
  await expect(ander.getByText('Indicatie, te controleren')).toBeHidden();
  await expectAccessible(page);
});

test('the parts of a direction are listed with what they lack, and jumping keeps the address', async ({ page }) => {
  const dossier = await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  await kaart(page, 'Medewerker kwaliteitscontrole inpak (voeding)').click();
  const zoekprofiel = new Zoekprofiel(page);
  const adres = page.url();
  await expect(zoekprofiel.paginanav.getByRole('button', { name: /^Op deze pagina/ })).toHaveAttribute('aria-expanded', 'false');
  for (const deel of ['Arbeidsmarkt', 'Past de functie bij de belastbaarheid?', 'Onderbouwing in woorden']) {
    await zoekprofiel.springNaar(deel);
    await expect(page.getByRole('heading', { name: deel, level: 2, exact: true })).toBeFocused();
    await expect(zoekprofiel.sprongen).toBeHidden();
    await expect(page.getByRole('heading', { name: deel, level: 2, exact: true })).toBeInViewport();
  }
  expect(page.url()).toBe(adres);

  // With the keyboard: Enter opens, Escape closes and gives the focus back.
  const knop = zoekprofiel.paginanav.getByRole('button');
  await knop.focus();
  await page.keyboard.press('Enter');
  await expect(zoekprofiel.sprong('Opleiding, reizen en taal')).toContainText('Compleet');
  await expectAccessible(page, '.paginanav');
  await page.keyboard.press('Escape');
  await expect(zoekprofiel.sprongen).toBeHidden();
  await expect(knop).toBeFocused();

  await dossier.veld('Opleidingseis').fill('');
  await knop.click();
  await expect(zoekprofiel.sprong('Opleiding, reizen en taal')).toContainText('Mist nog: de opleidingseis');

  // Where there is room the list stands beside the work.
  await page.setViewportSize({ width: 1800, height: 900 });
  await expect(knop).toBeHidden();
  await zoekprofiel.sprong('Randvoorwaarden').click();
  await expect(page.getByRole('heading', { name: 'Randvoorwaarden', level: 2 })).toBeFocused();
  await expect(zoekprofiel.sprong('Randvoorwaarden')).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);

  await page.setViewportSize({ width: 360, height: 740 });
  await zoekprofiel.springNaar('Arbeidsmarkt');
  await expect(page.getByRole('heading', { name: 'Arbeidsmarkt', level: 2 })).toBeInViewport();
  await expect(knop).toContainText('Arbeidsmarkt');
});

test('a proposed beoordeling brings its reason; a reason of the coach stays until he says otherwise', async ({ page }) => {
  const dossier = await voorbeeldPer(page, '16-3-2026', '16 maart 2026');
  await kaart(page, 'Medewerker kwaliteitscontrole inpak (voeding)').click();
  const zoekprofiel = new Zoekprofiel(page);
  const reden = dossier.veld('Reden van de beoordeling');
  const eigen = await reden.inputValue();
  expect(eigen).not.toBe('');
  // The coach chose Voldoende in November; now the proposal is Onvoldoende.
  await expect(page.getByText('Voorstel: Onvoldoende')).toBeVisible();
  await page.getByRole('button', { name: 'Neem over, met mijn reden' }).click();
  await expect(page.getByRole('radio', { name: 'Onvoldoende', exact: true })).toBeChecked();
  await expect(reden).toHaveValue(eigen);

  await page.getByRole('radio', { name: 'Voldoende', exact: true }).check();
  await page.getByRole('button', { name: 'Neem over, met de reden van het voorstel' }).click();
  await expect(reden).toHaveValue(/^Past niet bij de belastbaarheid: staan/);

  // The facts change: the reason of the proposal follows when the next one is taken over.
  await zoekprofiel.rij('5.3').getByRole('button', { name: /^Leg vast als aanpassing/ }).click();
  await expect(page.getByText('De reden hieronder komt van een eerder voorstel.')).toBeVisible();
  await zoekprofiel.neemVoorstelOver('Voldoende');
  await expect(reden).toHaveValue(/^Past met een aanpassing bij: staan/);
  await expectAccessible(page);
});
