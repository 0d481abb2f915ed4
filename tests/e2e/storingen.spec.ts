import { expect, test, type Page } from '@playwright/test';
import { houdSchijfVol, maakSchijfVol, maakStoorbaar, verbreekVerbindingen } from './hulp/stoor';
import { leesOpslag, zoekIn } from './hulp/opslag';
import { expectAccessible } from './hulp/toegankelijk';
import { Belastbaarheid } from './paginas/belastbaarheid';
import { type Dossier } from './paginas/dossier';
import { Instellingen } from './paginas/instellingen';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';
import { Plakken } from './paginas/plakken';
import { Rapport } from './paginas/rapport';

// Bad input and failure: each says in Dutch what happened, keeps what was typed, and lets one go on.

test.use({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });

const WACHTZIN = 'zeven kalme ganzen lopen traag langs de vaart';
const NAAM = 'Anouk de Proef';

async function nieuwDossier(page: Page): Promise<{ kluis: Kluis; dossier: Dossier }> {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await dossier.wachtOpOpslag();
  return { kluis, dossier };
}

async function voorbeeld(page: Page): Promise<Dossier> {
  await Kluis.nieuw(page, WACHTZIN);
  return new Lijst(page).voorbeeld();
}

test('a full disk: says so, keeps what was typed, and saves when there is room', async ({ page }) => {
  await maakStoorbaar(page);
  const { kluis, dossier } = await nieuwDossier(page);
  await maakSchijfVol(page, true);
  await dossier.veld('Woonplaats').fill('Zaltbommel');
  await expect(page.getByRole('banner').getByText('Niet opgeslagen: schijf vol').first()).toBeVisible();
  await expect(page.getByText('De opslag op dit apparaat is vol').first()).toBeVisible();
  await expectAccessible(page);
  await dossier.stap('Intake', 'Dienstverband en loon');
  await dossier.stap('Intake', 'Werknemer');
  await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
  await page.getByRole('button', { name: 'Opnieuw opslaan' }).click();
  await expect(page.getByText('De opslag op dit apparaat is vol').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  await expect(page.getByText('Spoorboek is niet vergrendeld')).toBeVisible();
  await maakSchijfVol(page, false);
  await page.getByRole('button', { name: 'Opnieuw opslaan' }).click();
  await dossier.wachtOpOpslag();
  await kluis.herlaad(WACHTZIN);
  await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
});

for (const ruimte of ['at once', 'later'] as const) {
  test(`a full disk when nobody is there: locks, and what was typed waits sealed until there is room ${ruimte}`, async ({ page }) => {
    await page.clock.install();
    await maakStoorbaar(page);
    const { kluis, dossier } = await nieuwDossier(page);
    await maakSchijfVol(page, true);
    if (ruimte === 'later') await houdSchijfVol(page);
    await dossier.veld('Woonplaats').fill('Zaltbommel');
    await expect(page.getByRole('banner').getByText('Niet opgeslagen: schijf vol').first()).toBeVisible();
    await page.clock.fastForward('16:00');
    await expect(kluis.vergrendeld).toBeVisible();
    await expect(page.getByText('Uw laatste wijzigingen zijn nog niet opgeslagen')).toBeVisible();
    await expect(page.getByText('Er is niets verloren zolang u dit tabblad open laat.')).toBeVisible();
    await expectAccessible(page);
    const wacht = () => page.evaluate(() => sessionStorage.getItem('spoorboek-wachtend'));
    expect(await wacht()).toMatch(/^5350424b01/);
    expect(zoekIn(await leesOpslag(page), ['Zaltbommel', NAAM])).toEqual([]);
    await kluis.ontgrendel(WACHTZIN);
    await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
    if (ruimte === 'later') {
      await expect(page.getByRole('banner').getByText('Niet opgeslagen: schijf vol').first()).toBeVisible();
      await maakSchijfVol(page, false);
      await page.getByRole('button', { name: 'Opnieuw opslaan' }).click();
    }
    await dossier.wachtOpOpslag();
    await expect.poll(wacht).toBeNull();
    await kluis.vergrendel();
    await expect(page.getByText('Uw laatste wijzigingen zijn nog niet opgeslagen')).toBeHidden();
    if (ruimte === 'later') return;
    await kluis.ontgrendel(WACHTZIN);
    await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
  });
}

test('a full disk while the vault is made: says so, and a second try makes it', async ({ page }) => {
  await maakStoorbaar(page);
  await page.goto('/');
  await maakSchijfVol(page, true);
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(WACHTZIN);
  await page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(WACHTZIN);
  await page.getByRole('checkbox', { name: /^Ik begrijp/ }).check();
  await new Kluis(page).maakknop.click();
  await expect(page.getByText('De opslag op dit apparaat is vol')).toBeVisible();
  await maakSchijfVol(page, false);
  await new Kluis(page).maakknop.click();
  await expect(page.getByRole('heading', { name: 'Uw herstelcode' })).toBeVisible();
});

test('a second tab with the same case: both changes survive', async ({ context, page }) => {
  const { kluis, dossier } = await nieuwDossier(page);
  const ander = await context.newPage();
  await ander.goto('/#/dossier/intake/werknemer');
  const andereKluis = new Kluis(ander);
  await andereKluis.ontgrendel(WACHTZIN);
  const naast = ander.getByRole('main').getByLabel('Telefoon', { exact: true });
  await expect(naast).toBeVisible();
  // Both type before either has saved.
  await Promise.all([dossier.veld('Woonplaats').fill('Zaltbommel'), naast.fill('06-00112233')]);
  for (const tabblad of [page, ander]) {
    await expect(tabblad.getByLabel('Woonplaats', { exact: true })).toHaveValue('Zaltbommel');
    await expect(tabblad.getByLabel('Telefoon', { exact: true })).toHaveValue('06-00112233');
    await expect(tabblad.getByRole('banner').getByText(/^Opgeslagen om /)).toBeVisible();
  }
  const samengevoegd = (tabblad: Page) => tabblad.getByText('Dit dossier is ook in een ander tabblad gewijzigd.').count();
  expect((await samengevoegd(page)) + (await samengevoegd(ander))).toBeGreaterThan(0);
  await ander.close();
  await kluis.herlaad(WACHTZIN);
  await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
  await expect(dossier.veld('Telefoon')).toHaveValue('06-00112233');
});

test('a second tab with the settings: what one wrote the other does not undo', async ({ context, page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const ander = await context.newPage();
  await ander.goto('/');
  await new Kluis(ander).ontgrendel(WACHTZIN);
  await new Instellingen(page).ga();
  const bureau = page.getByLabel('Naam van het bureau', { exact: true });
  await bureau.fill('Re-integratiebureau De Wissel');
  await bureau.blur();
  // The other tab remembers in the same record which case is open.
  await new Lijst(ander).voorbeeld();
  await new Instellingen(ander).ga();
  const elders = ander.getByLabel('Naam van het bureau', { exact: true });
  await expect(elders).toHaveValue('Re-integratiebureau De Wissel');
  await elders.fill('Bureau De Wissel');
  await elders.blur();
  await expect(bureau).toHaveValue('Bureau De Wissel');
  await ander.close();
  await kluis.herlaad(WACHTZIN);
  await new Instellingen(page).ga();
  await expect(bureau).toHaveValue('Bureau De Wissel');
});

test('locking by hand locks the other tab too', async ({ context, page }) => {
  const { kluis } = await nieuwDossier(page);
  const ander = await context.newPage();
  await ander.goto('/');
  await new Kluis(ander).ontgrendel(WACHTZIN);
  await kluis.vergrendel();
  await expect(new Kluis(ander).vergrendeld).toBeVisible();
});

test('a lost connection with the storage: says so and goes on by itself', async ({ page }) => {
  await maakStoorbaar(page);
  const { kluis, dossier } = await nieuwDossier(page);
  await verbreekVerbindingen(page);
  await expect(page.getByText('De browser heeft de opslag even gesloten.')).toBeVisible();
  await dossier.veld('Woonplaats').fill('Zaltbommel');
  await dossier.wachtOpOpslag();
  await kluis.herlaad(WACHTZIN);
  await expect(dossier.veld('Woonplaats')).toHaveValue('Zaltbommel');
});

test('the worker for keys does not load: says so, and the next try opens the vault', async ({ page }) => {
  const { kluis } = await nieuwDossier(page);
  await kluis.vergrendel();
  await page.route('**/keys_worker-*.wasm', (route) => route.abort());
  await kluis.wachtzin.fill(WACHTZIN);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Een onderdeel van Spoorboek is gestopt')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/keys_worker-*.wasm');
  await kluis.ontgrendel(WACHTZIN);
});

test('the work behind the gate does not load: says so, and the next try opens it', async ({ page }) => {
  const { kluis } = await nieuwDossier(page);
  await page.route('**/werk-*', (route) => route.abort());
  await kluis.vergrendel();
  await kluis.wachtzin.fill(WACHTZIN);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Een deel van Spoorboek kon niet worden geladen.')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/werk-*');
  await kluis.ontgrendel(WACHTZIN);
});

for (const [wat, patroon, melding] of [
  ['the worker for PDF does not load', '**/pdf_worker-*.wasm', 'is gestopt, misschien door te weinig vrij geheugen'],
  ['a font does not load', '**/*NotoSans-Bold*', 'Het lettertype voor het verslag kon niet worden geladen.'],
] as const) {
  test(`${wat}: says so, nothing is lost, and the next try makes the PDF`, async ({ page }) => {
    await voorbeeld(page);
    const rapport = new Rapport(page, 'Trajectplan');
    await page.route(patroon, (route) => route.abort());
    await rapport.ga();
    await rapport.pdfKnop.click();
    await expect(page.getByText('De PDF is niet gemaakt').or(rapport.dialoog)).toBeVisible();
    if (await rapport.dialoog.isVisible()) await rapport.dialoog.getByRole('button', { name: 'Toch opslaan' }).click();
    await expect(page.getByText('De PDF is niet gemaakt')).toBeVisible();
    await expect(page.getByText(melding).first()).toBeVisible();
    await expectAccessible(page);
    await page.unroute(patroon);
    expect((await rapport.slaOp()).suggestedFilename()).toMatch(/\.pdf$/);
  });
}

const FML = 'FML klassiek\n4.14 Tillen of dragen 2 ongeveer 5 kg';

/** The screen for pasting, with a text in it. */
async function plaktekst(page: Page): Promise<{ kluis: Kluis; dossier: Dossier; plakken: Plakken }> {
  const { kluis, dossier } = await nieuwDossier(page);
  await new Belastbaarheid(page).voegToe();
  await page.getByRole('link', { name: 'Tekst plakken' }).click();
  const plakken = new Plakken(page);
  await plakken.tekst.fill(FML);
  return { kluis, dossier, plakken };
}

test('the worker for reading does not load: says so, the text stays, and the next try reads it', async ({ page }) => {
  const { plakken } = await plaktekst(page);
  await page.route('**/lees_worker-*.wasm', (route) => route.abort());
  await plakken.herken.click();
  await expect(page.getByText('De tekst is niet gelezen')).toBeVisible();
  await expect(page.getByText('Er is niets verloren: uw tekst staat er nog.')).toBeVisible();
  await expect(plakken.tekst).toHaveValue(FML);
  await expectAccessible(page);
  await page.unroute('**/lees_worker-*.wasm');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Herkend in de tekst' })).toBeFocused();
  await expect(page.getByText('De tekst is niet gelezen')).toBeHidden();
  await expect(plakken.vondst('4.14 Tillen of dragen')).toContainText('ongeveer 5 kg');
});

test('what was typed on is not answered for what stood before, and locking while busy is safe', async ({ page }) => {
  const { kluis, dossier, plakken } = await plaktekst(page);
  const wachtend: (() => Promise<void>)[] = [];
  await page.route('**/lees_worker-*.wasm', (route) => void wachtend.push(() => route.continue()));
  await plakken.herken.click();
  await expect(plakken.bezig).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'Spoorboek leest de tekst' })).toHaveCount(1);
  await expectAccessible(page);
  const langer = `${FML}\n5.3 Staan 1 ongeveer een half uur aaneen`;
  await plakken.tekst.fill(langer);
  await expect(plakken.herken).toBeEnabled();
  await expect(plakken.bezig).toHaveCount(0);

  await plakken.herken.click();
  await expect(plakken.bezig).toBeVisible();
  await dossier.wachtOpOpslag();
  await kluis.vergrendel();
  await page.unroute('**/lees_worker-*.wasm');
  // The workers that waited are gone; their requests may be too.
  await Promise.allSettled(wachtend.map((verder) => verder()));
  await kluis.ontgrendel(WACHTZIN);
  await expect(plakken.tekst).toHaveValue(langer);
  await plakken.herken.click();
  await expect(plakken.vondst('5.3 Staan')).toBeVisible();
});

test('a text that is too long: says so and reads nothing', async ({ page }) => {
  const { plakken } = await plaktekst(page);
  // At once, as pasting does: typing so much takes the test minutes.
  await plakken.tekst.evaluate((vak: HTMLTextAreaElement) => {
    vak.value = 'Een regel van een lang stuk.\n'.repeat(8_000);
    vak.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByText('Deze tekst is te lang om te lezen')).toBeVisible();
  await plakken.herken.click();
  await expect(page.getByText('Deze tekst is te lang om te lezen')).toBeVisible();
  await expect(page.getByText('De tekst is niet gelezen')).toBeHidden();
  await expectAccessible(page);
  await plakken.vul(FML);
  await expect(plakken.vondst('4.14 Tillen of dragen')).toBeVisible();
});

test('a damaged demo file: says so, and the app goes on', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  await page.route('**/voorbeeld*.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"formaat":"spoorboek-dossier","kapot":' }));
  await page.getByRole('button', { name: 'Voorbeelddossier' }).click();
  await expect(page.getByText(/kon niet worden geladen|is beschadigd/)).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/voorbeeld*.json');
  await new Lijst(page).voorbeeld();
});

test('a case is deleted only after typing the word, and can be restored', async ({ page }) => {
  const { kluis } = await nieuwDossier(page);
  const lijst = new Lijst(page);
  await lijst.ga();
  await lijst.regel(NAAM).getByRole('button', { name: /^Verwijderen/ }).click();
  const dialoog = page.getByRole('dialog', { name: 'Dossier verwijderen?' });
  await dialoog.getByRole('button', { name: 'Dossier verwijderen' }).click();
  await expect(dialoog.getByText('Typ het woord “verwijderen” om door te gaan.')).toBeVisible();
  await expectAccessible(page);
  const woord = dialoog.getByLabel('Typ “verwijderen” om te bevestigen');
  await woord.fill('weg');
  await woord.press('Enter');
  await expect(dialoog.getByText('Typ het woord “verwijderen” om door te gaan.')).toBeVisible();
  await woord.fill('Verwijderen');
  await woord.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nog geen dossiers' })).toBeVisible();
  // Told to who does not see it, and the focus is not lost.
  await expect(page.getByRole('status').filter({ hasText: 'Het dossier is verwijderd.' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await kluis.herlaad(WACHTZIN);
  await page.getByText('Verwijderde dossiers').click();
  await expect(lijst.regel(NAAM)).toContainText('Terug te zetten tot en met');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Terugzetten ${NAAM}` }).click();
  // Shown in the list once it is on the disk.
  await expect(page.getByRole('button', { name: NAAM, exact: true })).toBeVisible();
  await kluis.herlaad(WACHTZIN);
  const dossier = await lijst.open(NAAM);
  await dossier.stap('Intake', 'Werknemer');
  await expect(dossier.veld('Naam')).toHaveValue(NAAM);
});

test('after deleting, the focus is on the line that took the place; a search without hits says so', async ({ page }) => {
  await nieuwDossier(page);
  const lijst = new Lijst(page);
  await lijst.ga();
  const dossier = await lijst.nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', 'Bram Tweede']] });
  await dossier.wachtOpOpslag();
  await lijst.ga();
  // Without werkgever the line begins where the others begin.
  const uitleg = await lijst.regel(NAAM).locator('.dossierregel-uitleg > :first-child').boundingBox();
  const naam = await lijst.regel(NAAM).locator('.dossierregel-kop').boundingBox();
  expect(uitleg?.x).toBe(naam?.x);
  expect(uitleg?.width).toBeGreaterThan(0);
  const zoek = page.getByLabel('Zoek op naam, werkgever of fase', { exact: true });
  await zoek.fill('Zonderling');
  await expect(page.getByRole('heading', { name: 'Geen dossier gevonden' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zoekopdracht wissen' }).click();
  await expect(zoek).toBeFocused();
  await expect(zoek).toHaveValue('');
  await lijst.regel('Bram Tweede').getByRole('button', { name: /^Verwijderen/ }).click();
  const woord = page.getByLabel('Typ “verwijderen” om te bevestigen');
  await woord.fill('verwijderen');
  await woord.press('Enter');
  await expect(lijst.regel('Bram Tweede')).toBeHidden();
  await expect(page.getByRole('button', { name: NAAM, exact: true })).toBeFocused();
  await page.locator('summary', { hasText: 'Verwijderde dossiers' }).click();
  await page.getByRole('button', { name: 'Terugzetten Bram Tweede' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het dossier is teruggezet in de lijst.' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('the two fields of the house colour stay level when one has an error', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  await new Instellingen(page).ga();
  const code = page.getByLabel('Huiskleur als code', { exact: true });
  await code.fill('blauw');
  await code.blur();
  await expect(page.getByText('Schrijf een # met zes cijfers')).toBeVisible();
  const hoogte = async (naam: string) => (await page.getByLabel(naam, { exact: true }).boundingBox())?.y;
  expect(await hoogte('Huiskleur kiezen')).toBe(await hoogte('Huiskleur als code'));
});

test('a covered screen shows and reads nothing of the case', async ({ page }) => {
  const { dossier } = await nieuwDossier(page);
  await page.getByRole('button', { name: 'Scherm afdekken' }).click();
  await expect(page.getByText('Het scherm is afgedekt.')).toBeVisible();
  await expect(page.getByText(NAAM)).toBeHidden();
  await expect(dossier.veld('Naam')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Terug naar het werk' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terug naar het werk' }).click();
  await expect(dossier.veld('Naam')).toHaveValue(NAAM);
});
