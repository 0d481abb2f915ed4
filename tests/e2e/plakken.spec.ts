import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fml1 } from './gegevens/belastbaarheid';
import { WACHTZIN } from './hulp/reis';
import { Schermen } from './hulp/schermen';
import { Belastbaarheid } from './paginas/belastbaarheid';
import { lijst } from './paginas/formulier';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';
import { Plakken } from './paginas/plakken';

// Pasting what the bedrijfsarts wrote: nothing reaches the case without a yes, and the keyboard is enough.

const lees = (naam: string) => readFileSync(new URL(`../gegevens/herken/${naam}`, import.meta.url), 'utf8');
const brief = `Geachte mevrouw,

Hierbij nodig ik u uit voor een gesprek op maandag 10 november 2025 om 10.00 uur.
Wilt u uw agenda en een pen meenemen? Parkeren kan voor de deur.

Met vriendelijke groet,
A. de Vries`;

async function begin(page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).nieuw();
  await dossier.werkPer('14-5-2026', '14 mei 2026');
  return { kluis, dossier, documenten: new Belastbaarheid(page), plakken: new Plakken(page) };
}

/** The rows of the list of items, closed: code with name. */
async function codes(page: Page): Promise<string[]> {
  const namen = await lijst(page, 'Afwijkende items').locator('.itemkop > strong').allTextContents();
  return namen.map((naam) => naam.split(' ')[0] ?? '');
}

test('a pasted FML is confirmed by keyboard, and the next one says what changed', async ({ page }, testInfo) => {
  test.setTimeout(600_000);
  const { documenten, plakken } = await begin(page);
  const schermen = new Schermen(page, testInfo.outputPath('schermen'));
  await documenten.voegToe();
  await plakken.plak(lees('klassiek-1.md'));
  // Before the version is known no item can be taken over.
  await expect(plakken.vondst('4.14 Tillen of dragen').getByRole('button', { name: /^Neem over/ })).toBeDisabled();
  await plakken.kiesVersie('FML klassiek (67 items)');
  await expect(plakken.vondst('4.14 Tillen of dragen')).toContainText('ongeveer 5 kg');
  await expect(plakken.vondst('4.14 Tillen of dragen')).toContainText(/Regel \d+/);
  await schermen.bezoek('Herkend in de tekst');
  await plakken.vragen.first().focus();
  await plakken.neemAllesOver();
  await page.locator('#plakken-klaar').focus();
  await plakken.klaar();
  expect((await codes(page)).sort()).toEqual([...fml1.items.map((item) => item.code), '4.1'].sort());
  const rijen = lijst(page, 'Opbouwschema').getByRole('listitem');
  await expect(rijen).toHaveCount(fml1.schema.length);
  await expect(page.getByRole('img', { name: /^Grafiek van de uren/ }).first()).toBeVisible();
  await schermen.bezoek('Document na plakken');

  await documenten.voegToe();
  await plakken.plak(lees('klassiek-2.md'));
  await plakken.kiesVersie('FML klassiek (67 items)');
  await page.getByRole('button', { name: /^Neem alle zekere items over/ }).press('Enter');
  const dialoog = page.getByRole('dialog', { name: 'Deze items overnemen?' });
  await expect(dialoog).toContainText('4.14 Tillen of dragen');
  await dialoog.getByRole('button', { name: /^Neem deze \d+ over$/ }).press('Enter');
  await expect(dialoog).toBeHidden();
  await plakken.neemAllesOver();
  await plakken.klaar();
  await page.getByRole('link', { name: 'Bekijk het verschil' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Wat is er veranderd?' })).toBeVisible();
  for (const [kop, namen] of [
    ['Verbeterd', ['4.11 Frequent buigen tijdens het werk', '4.14 Tillen of dragen']],
    ['Niet meer beperkt', ['4.18 Lopen']],
    ['Nieuw beperkt', ['5.1 Zitten', '5.2 Zitten tijdens het werk', '5.7 Boven schouderhoogte actief zijn']],
  ] as const) {
    const groep = page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${kop} \\(\\d+\\)$`) }) });
    for (const naam of namen) await expect(groep.getByText(naam, { exact: true })).toBeVisible();
  }
  // What the doctor wrote is not compared, but that it differs is said.
  await expect(page.getByText(/^Bij .*5\.9 Afwisseling van houding/)).toBeVisible();
  await schermen.bezoek('Verschil');
  await page.getByRole('link', { name: 'Belastbaarheid', exact: true }).last().press('Enter');
  await expect(page.getByText('Dit is het document dat telt')).toHaveCount(1);
  await schermen.bezoek('Documenten');
  schermen.verwachtNiets();
});

test('a letter is no FML, and what is typed over is asked about', async ({ page }) => {
  const { kluis, dossier, documenten, plakken } = await begin(page);
  await documenten.voegToe();
  await plakken.plak(brief);
  await expect(page.getByRole('heading', { name: 'Niets herkend' })).toBeVisible();
  await expect(page.getByText('Dit lijkt geen FML, IZP of LAB.')).toBeVisible();
  await expect(page.getByText('Parkeren kan voor de deur.').last()).toBeVisible();
  // Locking costs nothing; being done wipes the text.
  await dossier.wachtOpOpslag();
  await kluis.herlaad(WACHTZIN);
  await expect(plakken.tekst).toHaveValue(brief);

  await plakken.vul('FML klassiek\n4.14 Tillen of dragen 2 ongeveer 5 kg\n5.3 Staan 1 ongeveer een half uur aaneen');
  await plakken.kiesVersie('FML klassiek (67 items)');
  await plakken.neemAllesOver();
  await plakken.vul('FML klassiek\n4.14 Tillen of dragen 1 ongeveer 10 kg\n5.3 Staan 1 ongeveer een half uur aaneen');
  const tillen = plakken.vondst('4.14 Tillen of dragen');
  await expect(tillen).toContainText('In het document staat iets anders');
  await expect(plakken.vondst('5.3 Staan')).toContainText('Staat in het document');
  await tillen.focus();
  await page.keyboard.press('n');
  await expect(tillen).toContainText('Overgeslagen');
  await page.locator('#plakken-klaar').focus();
  await plakken.klaar();
  await expect(lijst(page, 'Afwijkende items')).toContainText('ongeveer 5 kg');
  await page.getByRole('link', { name: 'Tekst plakken' }).press('Enter');
  await expect(plakken.tekst).toHaveValue('');
});

test('a few keys enter an item; an IZP has its items beside the text; a code of the other list stays in sight', async ({ page }, testInfo) => {
  test.setTimeout(300_000);
  const { documenten } = await begin(page);
  const schermen = new Schermen(page, testInfo.outputPath('schermen'));
  await documenten.voegToe();
  const soort = page.getByRole('group', { name: 'Soort document' });
  const versie = page.getByRole('group', { name: 'Versie van de lijst' });
  await versie.getByRole('radio', { name: 'FML klassiek (67 items)' }).check();
  const zoek = page.getByLabel('Item toevoegen: zoek op code of woord');
  await zoek.focus();
  await page.keyboard.type('til');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Waarde bij 4\.14/ }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4,5');
  await page.keyboard.press('Enter');
  await expect(zoek).toBeFocused();
  await page.keyboard.type('1.9');
  await page.keyboard.press('Enter');
  const vakjes = page.getByRole('group', { name: /^Waarde bij 1\.9/ });
  await expect(vakjes.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await expect(vakjes.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.keyboard.type('4.22');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Waarde bij 4\.22/ }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('1');
  await expect(lijst(page, 'Afwijkende items')).toContainText('arts noemt 4,5 kg');
  await schermen.bezoek('Items van een FML');

  await versie.getByRole('radio', { name: 'FML nieuw (64 items)' }).check();
  await page.getByRole('button', { name: 'Versie wijzigen' }).press('Enter');
  const buiten = page.getByRole('listitem').filter({ hasText: 'Code 4.22' });
  await expect(buiten).toContainText('Staat niet in FML nieuw');
  await expect(buiten).toContainText('lijkt daarop: 4.20 Knielen of hurken');
  await expect(buiten).toContainText('Er staat: waarde 1.');
  await schermen.bezoek('Code buiten de versie');
  await buiten.getByLabel('Welk item bedoelt het document? Zoek op code of woord').fill('knielen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Waarde bij 4\.20/ }).getByRole('radio').first()).toBeFocused();
  await expect(buiten).toHaveCount(0);

  await soort.getByRole('radio', { name: /^IZP/ }).check();
  const sociaal = page.getByRole('group', { name: 'Gekoppelde items: II. Sociaal functioneren' });
  await sociaal.getByRole('button', { name: /^Item koppelen/ }).press('Enter');
  await expect(sociaal.getByLabel(/^Zoek een item van/)).toBeFocused();
  await page.keyboard.type('conflict');
  await page.keyboard.press('Enter');
  await expect(sociaal.getByRole('group', { name: /^Waarde bij 2\.8/ }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('1');
  await expect(sociaal.getByRole('listitem')).toHaveCount(1);
  await schermen.bezoek('IZP met gekoppelde items');
  schermen.verwachtNiets();
});
