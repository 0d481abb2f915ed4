import { expect, test } from '@playwright/test';
import { expectAccessible } from './hulp/toegankelijk';
import { WACHTZIN } from './hulp/reis';
import { lijst } from './paginas/formulier';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';
import { Rapport } from './paginas/rapport';

// What people type in fields: how it is read, what is said of it, and that nothing of it is lost.

test('a date that is odd is remarked on; one that is refused stands with the answers', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  await dossier.stap('Intake', 'Werknemer');
  const geboren = dossier.veld('Geboortedatum');
  await geboren.fill('1-3-45');
  await expect(page.getByText('1 maart 1945')).toBeVisible();
  await expect(page.getByText(/Dan is de werknemer/)).toBeHidden();
  await geboren.blur();
  await expect(page.getByText(/Dan is de werknemer \d+ jaar\. Kijk na of het jaar klopt\./)).toBeVisible();
  await geboren.fill('5-1-80');
  await geboren.blur();
  await expect(page.getByText(/Dan is de werknemer/)).toBeHidden();
  await expect(page.getByText('zaterdag 5 januari 1980', { exact: true })).toBeVisible();
  await geboren.fill('1-3-2099');
  await geboren.blur();
  await expect(page.getByText('1 maart 2099 ligt in de toekomst; dat kan geen geboortedatum zijn.')).toBeVisible();
  await geboren.fill('13-13-1980');
  await geboren.blur();
  await expect(page.getByText('Maand 13 bestaat niet.')).toBeVisible();
  await dossier.controleer('Intake');
  const antwoord = page.locator('.samenvatting > div').filter({ hasText: 'Geboortedatum' });
  await expect(antwoord).toContainText('5 januari 1980');
  await expect(antwoord).toContainText('“13-13-1980” is niet opgeslagen. Maand 13 bestaat niet.');
  await expectAccessible(page);
  await antwoord.getByRole('link').click();
  await expect(geboren).toBeFocused();
  await expect(geboren).toHaveValue('13-13-1980');

  await dossier.stap('Intake', 'Dienstverband en loon');
  await dossier.veld('Contracturen (uur per week)').fill('36,5 uur per week');
  await dossier.veld('Oud maandloon (euro)').fill('2.500,-');
  await dossier.veld('Dagloon (euro)').fill('115,- per dag');
  await dossier.veld('Dagloon (euro)').blur();
  await expect(page.getByText('Schrijf een bedrag in euro, bijvoorbeeld 125,00.')).toBeVisible();
  await dossier.controleer('Intake');
  await expect(page.getByText('36,5 uur per week', { exact: true })).toBeVisible();
  await expect(page.getByText('€ 2.500,00')).toBeVisible();
});

test('an interruption: why it does not count, what it means, removed and put back', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).voorbeeld();
  await dossier.stap('Intake', 'Verzuim en start van het traject');
  const hier = lijst(page, 'Onderbrekingen');
  const items = hier.getByRole('listitem');
  const voor = await items.count();
  await hier.getByRole('button', { name: 'Onderbreking toevoegen' }).click();
  const item = items.nth(voor);
  await item.getByLabel('Eerste dag hersteld', { exact: true }).fill('10-3-2025');
  const laatste = item.getByLabel('Laatste dag hersteld', { exact: true });
  await laatste.fill('1-3-2025');
  await laatste.blur();
  await expect(item.getByText(/ligt vóór de eerste dag hersteld/)).toHaveCount(2);
  await laatste.fill('20-5-2025');
  await laatste.blur();
  await expect(item.getByText(/Samen 72 dagen hersteld.*21 mei 2025 telt als eerste ziektedag/)).toBeVisible();
  const strip = page.getByRole('region', { name: 'Ziekteweek en eerstvolgende datums' });
  await expect(strip).not.toContainText('week -');
  await expect(strip).not.toContainText('verkorte wachttijd');
  await expectAccessible(page);

  await item.getByRole('button', { name: /^Verwijderen/ }).click();
  await expect(items).toHaveCount(voor);
  const melding = page.getByRole('status').filter({ hasText: 'Onderbreking verwijderd.' });
  await expect(melding).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await melding.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(items).toHaveCount(voor + 1);
  await expect(item.locator('summary')).toBeFocused();
  await expect(melding).toBeHidden();

  const verslag = new Rapport(page, 'Intakeverslag');
  await verslag.ga();
  await expect(page.getByText('Daarom telt 21 mei 2025 als eerste ziektedag').first()).toBeVisible();
});

test('the gaps of a report are counted as they stand on the page', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  await new Lijst(page).nieuw();
  for (const naam of ['Intakeverslag', 'Trajectplan'] as const) {
    await new Rapport(page, naam).ga();
    const plaatsen = await page.locator('p.leemte').count();
    expect(plaatsen).toBeGreaterThan(0);
    await expect(page.getByText(`op ${plaatsen} plaatsen: sommige komen in meer delen terug.`)).toBeVisible();
  }
});
