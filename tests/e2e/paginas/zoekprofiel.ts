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

  /** Adds a direction by its name, with where the idea came from. */
  async voegToe(naam: string, herkomst: RegExp): Promise<void> {
    await this.ga();
    await this.page.getByRole('button', { name: 'Zoekrichting toevoegen' }).click();
    const dialoog = this.page.getByRole('dialog', { name: 'Zoekrichting toevoegen' });
    await dialoog.getByRole('radio', { name: herkomst }).check();
    await dialoog.getByLabel('Naam van de functie').fill(naam);
    await dialoog.getByRole('button', { name: 'Voeg toe zonder catalogus' }).click();
    await expect(this.kop(naam)).toBeVisible();
  }

  /** Opens a direction that is there, through its card. */
  async openKaart(naam: string): Promise<void> {
    await this.ga();
    await this.kaart(naam).getByRole('link', { name: naam, exact: true }).click();
    await expect(this.kop(naam)).toBeVisible();
  }

  kop(naam: string): Locator {
    return this.page.getByRole('heading', { name: naam, level: 1 });
  }

  kaart(naam: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: naam, level: 3 }) });
  }

  /** The row of a direction in the heat map. */
  inWarmtekaart(naam: string): Locator {
    return this.page.locator('#warmtekaart').getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: naam }) });
  }

  /** What stands in the matrix as the outcome of an item. */
  uitkomst(code: string): Locator {
    return this.rij(code).locator('.matrix-uitkomst');
  }

  /** The parts of the screen of a direction. */
  get paginanav(): Locator {
    return this.page.getByRole('navigation', { name: 'Op deze pagina' });
  }

  get sprongen(): Locator {
    return this.paginanav.getByRole('list');
  }

  sprong(deel: string): Locator {
    return this.paginanav.getByRole('link', { name: begint(deel) });
  }

  /** Opens the list of parts and jumps to one. */
  async springNaar(deel: string): Promise<void> {
    await this.paginanav.getByRole('button', { name: /^Op deze pagina/ }).click();
    await this.sprong(deel).click();
  }

  /** The outcome of the whole matrix. */
  get geheel(): Locator {
    return this.page.locator('.matrix-samenvatting');
  }

  get herziening(): Locator {
    return this.page.locator('.herziening');
  }

  /** What a new belastbaarheid does to a direction. */
  herzien(naam: string): Locator {
    return this.herziening.getByRole('listitem').filter({ has: this.page.getByRole('link', { name: naam, exact: true }) });
  }

  /** Takes over the beoordeling that is proposed. */
  async neemVoorstelOver(beoordeling: string): Promise<void> {
    await expect(this.page.getByText(`Voorstel: ${beoordeling}`, { exact: true })).toBeVisible();
    await this.page.getByRole('button', { name: /^Neem over het voorstel/ }).click();
    await expect(this.page.getByRole('group', { name: begint('Beoordeling') }).getByRole('radio', { name: beoordeling, exact: true })).toBeChecked();
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
  async vulEisen({ eisen }: Pick<Richting, 'eisen'>): Promise<void> {
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

  async pasAan(code: string, tekst: string): Promise<void> {
    const rij = this.rij(code);
    await rij.getByText('Aanpassing of eigen oordeel').click();
    await rij.getByRole('button', { name: /^Aanpassing vastleggen/ }).click();
    await rij.getByLabel(/aanpassing die de te hoge eis wegneemt$/).fill(tekst);
    await expect(rij.getByText(/^Met: /)).toBeVisible();
  }

  async oordeel(code: string, oordeel: string, reden: string): Promise<void> {
    const rij = this.rij(code);
    await rij.getByText('Aanpassing of eigen oordeel').click();
    await rij.getByRole('button', { name: /^Eigen oordeel geven/ }).click();
    await rij.getByLabel(/: uw oordeel$/).selectOption({ label: oordeel });
    await rij.getByLabel(/: reden van uw oordeel$/).fill(reden);
    await expect(rij.getByText(/^Uw oordeel\. De vergelijking zegt: /)).toBeVisible();
  }

  async naarVersies(): Promise<void> {
    await this.ga();
    await this.page.getByRole('link', { name: 'Versies', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Versies van het zoekprofiel', level: 1 })).toBeVisible();
  }

  /** Establishes the next version; without a reason the proposed one stays. */
  async stelVast(reden?: string, nummer = 1, datum = '3-11-2025'): Promise<void> {
    await this.naarVersies();
    await expect(this.page.getByLabel('Vastgesteld op', { exact: true })).toHaveValue(datum);
    if (reden !== undefined) await this.page.getByLabel('Reden van deze versie', { exact: true }).fill(reden);
    await this.page.getByRole('button', { name: `Versie ${nummer} vaststellen`, exact: true }).click();
    await expect(this.versie(nummer)).toBeVisible();
  }

  /** The row of a version in the table. */
  versie(nummer: number): Locator {
    return this.page.getByRole('table', { name: /Vastgestelde versies/ }).getByRole('row', { name: new RegExp(`^${nummer} `) });
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
