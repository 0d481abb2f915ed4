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
  const vinkje = page.getByRole('alert').filter({ hasText: 'Zet een vinkje als u dit hebt begrepen.' });
  await expect(vinkje.locator('svg')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Ik begrijp/ })).toHaveAttribute('aria-invalid', 'true');
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
  await expect(kluis.aanbod).toBeVisible();
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await expect(new Lijst(page).kop).toBeVisible();
  await kluis.vergrendel();
  await kluis.ontgrendel(WACHTZIN);
});

test('who lost the passphrase opens with the recovery code and chooses a new one at once', async ({ page }) => {
  const { kluis, code } = await Kluis.nieuw(page, WACHTZIN);
  await kluis.vergrendel();
  await kluis.vulCode(code);
  await expect(page.getByText('U opende de kluis met uw herstelcode. Kies een nieuwe wachtzin.')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle('Kies een nieuwe wachtzin - Spoorboek');
  await expectAccessible(page);
  await kluis.kies('kort', 'anders');
  await page.getByRole('button', { name: 'Nieuwe wachtzin bewaren' }).click();
  await expect(page.getByText('De twee wachtzinnen zijn niet gelijk.')).toBeVisible();
  await kluis.kies(ANDERE);
  await page.getByRole('button', { name: 'Nieuwe wachtzin bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Uw nieuwe wachtzin geldt' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verder naar Spoorboek' }).click();
  await expect(new Lijst(page).kop).toBeVisible();
  await kluis.vergrendel();
  await kluis.wachtzin.fill(WACHTZIN);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Deze wachtzin past niet op de kluis.')).toBeVisible();
  await kluis.ontgrendel(ANDERE);
  // The code goes on working.
  await kluis.vergrendel();
  await kluis.ontgrendelMetCode(code);
});

test('the offer of a new passphrase locks by itself when nobody is there', async ({ page }) => {
  await page.clock.install();
  const { kluis, code } = await Kluis.nieuw(page, WACHTZIN);
  await kluis.vergrendel();
  await kluis.vulCode(code);
  await page.clock.fastForward('16:00');
  await expect(kluis.vergrendeld).toBeVisible();
});

test('in the settings the recovery code proves who asks, as the passphrase does', async ({ page }) => {
  const { kluis, code } = await Kluis.nieuw(page, WACHTZIN);
  const instellingen = new Instellingen(page);
  await instellingen.ga();
  await instellingen.wijzigWachtzinMetCode(code.slice(0, 9), ANDERE);
  const metCode = instellingen.deel('Wachtzin wijzigen').getByLabel('Herstelcode', { exact: true });
  await expect(page.getByText('De herstelcode heeft 36 tekens')).toBeVisible();
  await expect(metCode).toHaveAttribute('aria-invalid', 'true');
  await expect(metCode).toBeFocused();
  await expectAccessible(page);
  await metCode.fill(code);
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
  await expect(page.getByText('Uw wachtzin is gewijzigd.')).toBeVisible();
  await expect(metCode).toHaveValue('');
  // A new code too; the one that proved it is then replaced.
  const nieuweCode = instellingen.deel('Nieuwe herstelcode maken');
  await nieuweCode.locator('summary').click();
  await nieuweCode.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  await nieuweCode.getByLabel('Herstelcode', { exact: true }).fill(code);
  await nieuweCode.getByRole('button', { name: 'Nieuwe herstelcode maken' }).click();
  await expect(page.getByRole('heading', { name: 'Uw herstelcode' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveTitle('Uw herstelcode - Spoorboek');
  const nieuwste = (await page.locator('.code-groot').textContent())?.trim() ?? '';
  expect(nieuwste).not.toBe(code);
  await page.getByRole('checkbox', { name: 'Ik heb de herstelcode bewaard' }).check();
  await page.getByRole('button', { name: 'Verder naar Spoorboek' }).click();
  await kluis.vergrendel();
  await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  await page.getByLabel('Herstelcode', { exact: true }).fill(code);
  await kluis.ontgrendelknop.click();
  await expect(page.getByText('Deze herstelcode past niet op deze kluis.')).toBeVisible();
  await page.getByLabel('Herstelcode', { exact: true }).fill(nieuwste);
  await kluis.ontgrendelknop.click();
  await expect(kluis.aanbod).toBeVisible();
  await page.reload();
  await kluis.ontgrendel(ANDERE);
});

test('unlocking returns to where one locked: list, settings or case', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const lijst = new Lijst(page);
  const dossier = await lijst.nieuw();
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await dossier.wachtOpOpslag();
  const heen = async () => {
    await kluis.vergrendel();
    expect(page.url()).not.toContain(NAAM);
    await kluis.ontgrendel(WACHTZIN);
  };
  await heen();
  await expect(dossier.veld('Naam')).toHaveValue(NAAM);
  await lijst.ga();
  await heen();
  await expect(lijst.kop).toBeVisible();
  await expect(lijst.regel(NAAM)).toBeVisible();
  await new Instellingen(page).ga();
  await heen();
  await expect(page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();
  // The case is open behind it: Back finds it again.
  await page.goto('#/dossier/intake/werknemer');
  await expect(dossier.veld('Naam')).toHaveValue(NAAM);
  // A fresh start without a place goes on with the last case.
  await page.goto('about:blank');
  await openApp(page);
  await kluis.ontgrendel(WACHTZIN);
  await expect(dossier.kop('Dossier')).toBeVisible();
  await expect(page.getByRole('banner').getByText(NAAM)).toBeVisible();
  // The list at the bare address is a place too.
  await page.goBack();
  await expect(lijst.kop).toBeVisible();
  await heen();
  await expect(lijst.kop).toBeVisible();
});

test('a success goes by itself after a fair time, but not while it is pointed at or has the focus', async ({ page }) => {
  await page.clock.install();
  await Kluis.nieuw(page, WACHTZIN);
  const instellingen = new Instellingen(page);
  await instellingen.ga();
  await instellingen.wijzigWachtzin(WACHTZIN, ANDERE);
  const bericht = page.getByText('Uw wachtzin is gewijzigd.');
  await expect(bericht).toBeVisible();
  await page.clock.fastForward('00:19');
  await expect(bericht).toBeVisible();
  await bericht.hover();
  await page.clock.fastForward('02:00');
  await expect(bericht).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.fastForward('00:30');
  await expect(bericht).toBeHidden();
  // Nor while the focus is in it; closing gives the focus back.
  await page.getByLabel('Wachtzin van nu', { exact: true }).fill(ANDERE);
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(WACHTZIN);
  await page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(WACHTZIN);
  const knop = page.getByRole('button', { name: 'Wachtzin wijzigen' });
  await knop.click();
  await expect(bericht).toBeVisible();
  const sluit = page.getByRole('button', { name: 'Bericht sluiten' });
  await sluit.focus();
  await page.clock.fastForward('02:00');
  await expect(bericht).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bericht).toBeHidden();
  await expect(knop).toBeFocused();
});

test('every screen begins at its top with the focus in it, under its own title', async ({ page }) => {
  const { kluis } = await Kluis.nieuw(page, WACHTZIN);
  const lijst = new Lijst(page);
  const begint = async (titel: string) => {
    await expect(page).toHaveTitle(titel);
    await expect(page.getByRole('main')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  };
  await begint('Dossiers - Spoorboek');
  await new Instellingen(page).ga();
  await begint('Instellingen - Spoorboek');
  await page.getByRole('link', { name: 'Licenties en bronnen' }).click();
  await begint('Licenties en bronnen - Spoorboek');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.goBack();
  await begint('Instellingen - Spoorboek');
  await lijst.ga();
  await begint('Dossiers - Spoorboek');
  const dossier = await lijst.nieuw();
  await begint('Dossier - Spoorboek');
  await dossier.vulStap('Intake', { stap: 'Werknemer', velden: [['Naam', NAAM]] });
  await expect(page).toHaveTitle('Werknemer - Intake - Spoorboek');
  await page.getByRole('button', { name: 'Scherm afdekken' }).click();
  await expect(page).toHaveTitle('Spoorboek');
  await page.getByRole('button', { name: 'Terug naar het werk' }).click();
  await dossier.wachtOpOpslag();
  await kluis.vergrendel();
  await expect(page).toHaveTitle('Ontgrendelen - Spoorboek');
  await kluis.ontgrendel(WACHTZIN);
  await begint('Werknemer - Intake - Spoorboek');
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
  await page.goto('#/dossier');
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
