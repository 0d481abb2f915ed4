import { expect, type Locator, type Page } from '@playwright/test';
import { type Eis, type Richting } from '../gegevens/vormen';
import { Dossier } from './dossier';
import { begint, vulVelden } from './formulier';

/** The zoekprofiel: directions, their demands, versions. */
export class Zoekprofiel {
  constructor(private readonly page: Page) {}

  async ga(): Promise<void> {
    await new Dossier(this.page).fase('Zoekprofiel');
  }

  /** Opens a direction; one that is not the AD's is added first. */
  async open(richting: Richting): Promise<void> {
    await this.ga();
    // The heat map above the cards names the direction too.
    const kaart = this.page.getByRole('heading', { level: 3 }).getByRole('link', { name: richting.naam, exact: true });
    if (richting.vanArbeidsdeskundige) {
      await kaart.click();
      await expect(this.page.getByRole('heading', { name: richting.naam, level: 1 })).toBeVisible();
    } else {
      await this.page.getByRole('button', { name: 'Zoekrichting toevoegen' }).click();
      await this.page.getByRole('button', { name: 'Voeg toe zonder catalogus' }).click();
      await expect(this.page.getByRole('heading', { name: 'Nieuwe zoekrichting' })).toBeVisible();
    }
  }

  async vulIn(richting: Richting): Promise<void> {
    await vulVelden(this.page.getByRole('main'), richting.velden);
    await expect(this.page.getByRole('heading', { name: richting.naam, level: 1 })).toBeVisible();
    await this.vulEisen(richting);
    for (const [code, tekst] of richting.aanpassingen ?? []) await this.pasAan(code, tekst);
    for (const [code, oordeel, reden] of richting.oordelen ?? []) await this.oordeel(code, oordeel, reden);
  }

  /** The row of an item in the matrix. */
  rij(code: string): Locator {
    return this.page.getByRole('group', { name: begint(code) });
  }

  /** Demands on what deviates stand ready; a demand on another item is added by its code. */
  private async vulEisen({ eisen }: Richting): Promise<void> {
    await this.page.getByRole('button', { name: /^Eisen invullen voor / }).click();
    for (const [code, eis, omschrijving] of eisen) {
      if ((await this.rij(code).count()) === 0) await this.voegEisToe(code);
      await vulEis(this.rij(code), eis, omschrijving);
    }
  }

  private async voegEisToe(code: string): Promise<void> {
    const zoek = this.page.getByLabel('Eis toevoegen: zoek op code of woord');
    if (!(await zoek.isVisible())) await this.page.getByText(/^Eis(en)? bij (een )?andere? items?/).click();
    await zoek.fill(code);
    await zoek.press('Enter');
    await expect(this.rij(code)).toBeVisible();
  }

  private async pasAan(code: string, tekst: string): Promise<void> {
    const rij = this.rij(code);
    await rij.getByText('Aanpassing of eigen oordeel').click();
    await rij.getByRole('button', { name: /^Aanpassing vastleggen/ }).click();
    await rij.getByLabel(/aanpassing die de te hoge eis wegneemt$/).fill(tekst);
    await expect(rij.getByText(/^Met: /)).toBeVisible();
  }

  private async oordeel(code: string, oordeel: string, reden: string): Promise<void> {
    const rij = this.rij(code);
    await rij.getByText('Aanpassing of eigen oordeel').click();
    await rij.getByRole('button', { name: /^Eigen oordeel geven/ }).click();
    await rij.getByLabel(/: uw oordeel$/).selectOption({ label: oordeel });
    await rij.getByLabel(/: reden van uw oordeel$/).fill(reden);
    await expect(rij.getByText(/^Uw oordeel\. De vergelijking zegt: /)).toBeVisible();
  }

  async stelVast(reden: string): Promise<void> {
    await this.ga();
    await this.page.getByRole('link', { name: 'Versies', exact: true }).click();
    await expect(this.page.getByLabel('Vastgesteld op', { exact: true })).toHaveValue('3-11-2025');
    await this.page.getByLabel('Reden van deze versie', { exact: true }).fill(reden);
    await this.page.getByRole('button', { name: /^Versie \d+ vaststellen$/ }).click();
    await expect(this.page.getByRole('table', { name: /Vastgestelde versies/ }).getByRole('row', { name: /^1 / })).toBeVisible();
  }
}

async function vulEis(rij: Locator, eis: Eis, omschrijving: string): Promise<void> {
  if (eis.soort === 'geen') await rij.getByRole('checkbox', { name: /: komt niet voor$/ }).check();
  if (eis.soort === 'getal') await rij.getByLabel(/: getal \(/).fill(eis.waarde);
  if (eis.soort === 'kenmerk') await rij.getByLabel(/: komt dit voor\?$/).selectOption({ label: eis.antwoord });
  const tekst = rij.getByLabel(/: wat vraagt de functie\?$/);
  await tekst.fill(omschrijving);
  await tekst.blur();
}
