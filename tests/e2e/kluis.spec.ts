import { expect, test } from '@playwright/test';
import { addresses, openApp } from './hulp/app';
import { beschadig } from './hulp/stoor';
import { expectAccessible } from './hulp/toegankelijk';
import { Instellingen } from './paginas/instellingen';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';

// The vault and what can go wrong with it.

test.use({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });

const WACHTZIN = 'zeven kalme ganzen lopen traag langs de vaart';
const ANDERE = 'drie oude klompen staan droog onder het afdak';
const NAAM = 'Anouk de Proef';

test('a weak or unequal passphrase makes no vault, and says why', async ({ page }) => {
  await openApp(page);
  const kluis = new Kluis(page);
  await kluis.kies('kort', 'anders');
  await kluis.maakknop.click();
  await expect(page.getByText('Zet een vinkje als u dit hebt begrepen.')).toBeVisible();
  await expect(page.getByText('De twee wachtzinnen zijn niet gelijk.')).toBeVisible();
  await expect(page.getByLabel('Nieuwe wachtzin', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('a wrong passphrase opens nothing, and the right one still does', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  await kluis.vergrendel();
  await kluis.wachtzin.fill(ANDERE);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Deze wachtzin past niet op de kluis.')).toBeVisible();
  await expect(kluis.vergrendeld).toBeVisible();
  await expectAccessible(page);
  await kluis.ontgrendel(WACHTZIN);
  await expect(new Lijst(page).kop).toBeVisible();
});

test('the recovery code opens the vault; a wrong one says what is wrong', async ({ page }) => {
  const { kluis, code } = await Kluis.nieuw(page, WACHTZIN);
  await kluis.vergrendel();
  await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  await page.getByLabel('Herstelcode', { exact: true }).fill(code.slice(0, 9));
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('De herstelcode heeft 36 tekens')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Herstelcode', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
  await kluis.ontgrendelknop.click();
  await expect(new Lijst(page).kop).toBeVisible();
});

test('after a change the new passphrase opens the vault and the old one does not', async ({ page }) => {
  const { kluis, code } = await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await dossier.wachtOpOpslag();
  const instellingen = new Instellingen(page);
  await instellingen.ga();
  await instellingen.wijzigWachtzin(ANDERE, ANDERE);
  await expect(page.getByText('Deze wachtzin past niet op de kluis.')).toBeVisible();
  const vanNu = page.getByLabel('Wachtzin van nu', { exact: true });
  await expect(vanNu).toHaveAttribute('aria-invalid', 'true');
  await expect(vanNu).toBeFocused();
  await expectAccessible(page);
  await vanNu.fill(WACHTZIN);
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
  await expect(page.getByText('Uw wachtzin is gewijzigd.')).toBeVisible();
  await expectAccessible(page);
  await kluis.vergrendel();
  await kluis.wachtzin.fill(WACHTZIN);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Deze wachtzin past niet op de kluis.')).toBeVisible();
  await kluis.ontgrendel(ANDERE);
  await expect(page.getByRole('banner').getByText(NAAM)).toBeVisible();
  await kluis.vergrendel();
  await kluis.ontgrendelMetCode(code);
});

test('says that the browser refuses to keep anything, and tries again', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (naam, versie) {
      if (sessionStorage.getItem('opslag') === 'mag') return open.call(this, naam, versie);
      throw new DOMException('geweigerd', 'SecurityError');
    };
  });
  await page.goto(addresses.root);
  await expect(page.getByRole('heading', { name: 'De opslag is niet te gebruiken' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('De browser staat niet toe dat Spoorboek iets op dit apparaat bewaart.');
  await expectAccessible(page);
  await page.evaluate(() => sessionStorage.setItem('opslag', 'mag'));
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Maak uw kluis' })).toBeVisible();
});

test('a case that was tampered with does not open; the app goes on', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const lijst = new Lijst(page);
  const dossier = await lijst.nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await dossier.wachtOpOpslag();
  await kluis.vergrendel();
  expect(await beschadig(page, 'dossiers')).toBe(1);
  await kluis.ontgrendel(WACHTZIN);
  await expect(page.getByText('Dit dossier is beschadigd en kan niet worden geopend.').first()).toBeVisible();
  await expectAccessible(page);
  await lijst.ga();
  await expect(lijst.regel(NAAM)).toBeVisible();
  await lijst.nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', 'Bram Tweede']] });
  await dossier.wachtOpOpslag();
});

test('a vault file that was tampered with says so and is not overwritten', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  await kluis.vergrendel();
  expect(await beschadig(page, 'kluis')).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Maak uw kluis' })).toBeHidden();
  const openen = page.getByRole('heading', { name: /De opslag is niet te gebruiken|Spoorboek is vergrendeld/ });
  await expect(openen).toBeVisible();
  if (await kluis.vergrendeld.isVisible()) {
    await kluis.wachtzin.fill(WACHTZIN);
    await kluis.ontgrendelknop.click();
  }
  await expect(page.getByText(/Er is niets (gewijzigd|overschreven)/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vergrendelen' })).toBeHidden();
});

test('locks by itself when nobody is there; what was half typed comes back', async ({ page }) => {
  await page.clock.install();
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await dossier.veld('Geboortedatum').fill('31 feb');
  await page.clock.fastForward('14:00');
  await expect(dossier.veld('Geboortedatum')).toHaveValue('31 feb');
  await page.clock.fastForward('16:00');
  await expect(kluis.vergrendeld).toBeVisible();
  await expect(page.getByText(NAAM)).toBeHidden();
  await kluis.ontgrendel(WACHTZIN);
  await expect(dossier.kop('Werknemer')).toBeVisible();
  await expect(dossier.veld('Naam')).toHaveValue(NAAM);
  await expect(dossier.veld('Geboortedatum')).toHaveValue('31 feb');
});

test('a half-typed date survives lock and reload, and says what is wrong with it', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const dossier = await new Lijst(page).nieuw();
  await dossier.stap('Intake', 'Werknemer');
  const geboren = dossier.veld('Geboortedatum');
  await geboren.fill('12-13-19');
  await dossier.wachtOpOpslag();
  for (const weg of [() => kluis.vergrendel(), async () => void (await page.reload())]) {
    await weg();
    await kluis.ontgrendel(WACHTZIN);
    await expect(geboren).toHaveValue('12-13-19');
    await expect(geboren).toHaveAttribute('aria-invalid', 'true');
  }
  await expectAccessible(page);
});
