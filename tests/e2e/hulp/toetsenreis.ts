import { expect, test, type Page } from '@playwright/test';
import { orderpicker, receptionist } from '../gegevens/zoekreis';
import { Kluis } from '../paginas/kluis';
import { Plakken } from '../paginas/plakken';
import { Zoekprofiel } from '../paginas/zoekprofiel';
import { documenttekst, VERSIE_1 } from './opbouwreis';
import { WACHTZIN } from './reis';
import { Toetsenbord } from './toetsenbord';

/** The core of the zoekprofiel without a mouse, from an empty list of cases to version 2. */
export async function loopToetsenreis(page: Page): Promise<void> {
  await Kluis.nieuw(page, WACHTZIN);
  // What made the vault may have been a mouse; from here on nothing is.
  await page.reload();
  const reis = new Toetsenreis(page, await Toetsenbord.neem(page));
  await test.step('ontgrendelen en een dossier', () => reis.begin());
  await test.step('eerste FML', () => reis.document(1, '6-10-2025'));
  await test.step('functie uit de catalogus', () => reis.uitCatalogus());
  await test.step('wens van de werknemer', () => reis.wens());
  await test.step('versie 1', () => reis.stelVast(1, VERSIE_1));
  await test.step('tweede FML', async () => {
    await reis.werkPer('2-4-2026', '2 april 2026');
    await reis.document(2, '12-3-2026');
  });
  await test.step('herziening', () => reis.herzie());
  await test.step('versie 2', () => reis.stelVast(2));
  await reis.klaar();
}

class Toetsenreis {
  private readonly plakken;
  private readonly zoekprofiel;

  constructor(
    private readonly page: Page,
    private readonly toetsen: Toetsenbord,
  ) {
    this.plakken = new Plakken(page);
    this.zoekprofiel = new Zoekprofiel(page);
  }

  private knop(naam: string | RegExp) {
    return this.page.getByRole('button', { name: naam, exact: typeof naam === 'string' });
  }

  private veld(label: string) {
    return this.page.getByLabel(label, { exact: true });
  }

  async begin(): Promise<void> {
    await this.toetsen.typ(this.veld('Wachtzin'), WACHTZIN);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { name: 'Dossiers', exact: true })).toBeVisible();
    await this.toetsen.druk(this.knop('Nieuw dossier').first());
    await expect(this.page.getByRole('heading', { name: 'Dossier', exact: true })).toBeVisible();
    await this.werkPer('3-11-2025', '3 november 2025');
  }

  async fase(naam: string): Promise<void> {
    const fasen = this.page.getByRole('navigation', { name: 'Fasen van het dossier' });
    await this.toetsen.druk(fasen.getByRole('link', { name: new RegExp(`^${naam}`) }));
    await expect(this.page.getByRole('heading', { name: naam === 'Overzicht' ? 'Dossier' : naam, exact: true, level: 1 })).toBeVisible();
  }

  async werkPer(datum: string, inWoorden: string): Promise<void> {
    await this.fase('Overzicht');
    const veld = this.veld('Werken per');
    if (!(await veld.isVisible())) await this.toetsen.druk(this.page.locator('summary').filter({ hasText: 'Werken per een andere datum' }));
    await this.toetsen.typ(veld, datum);
    await this.toetsen.druk(this.knop('Werken per deze datum'));
    await expect(this.page.getByText(`U werkt per ${inWoorden}`)).toBeVisible();
  }

  /** Pastes a document and answers every finding. */
  async document(nummer: 1 | 2, ontvangen: string): Promise<void> {
    const { page, toetsen, plakken } = this;
    await this.fase('Belastbaarheid');
    await toetsen.druk(this.knop('Document toevoegen').first());
    await toetsen.druk(page.getByRole('link', { name: 'Tekst plakken' }));
    await toetsen.plak(plakken.tekst, documenttekst(nummer));
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Herkend in de tekst' })).toBeFocused();
    await toetsen.druk(this.knop('FML klassiek (67 items)'));
    await expect(plakken.vragen.first()).toBeFocused();
    await plakken.neemAllesOver();
    await toetsen.druk(page.locator('#plakken-klaar'));
    await expect(page.getByRole('heading', { name: 'Het document' })).toBeVisible();
    await toetsen.typ(this.veld('Door u ontvangen op'), ontvangen);
    await page.keyboard.press('Tab');
    await this.opgeslagen();
  }

  async opgeslagen(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(/^Opgeslagen om /)).toBeVisible();
  }

  async uitCatalogus(): Promise<void> {
    const { page, toetsen, zoekprofiel } = this;
    await this.fase('Zoekprofiel');
    await toetsen.druk(page.getByRole('link', { name: 'Functies zoeken' }));
    await toetsen.typ(page.getByRole('searchbox', { name: 'Zoek op functie' }), 'recepsionist');
    await toetsen.druk(page.getByRole('link', { name: receptionist.naam, exact: true }));
    await toetsen.druk(this.knop('Neem op als zoekrichting'));
    await expect(zoekprofiel.kop(receptionist.naam)).toBeVisible();
    await toetsen.druk(zoekprofiel.rij('4.14').getByRole('button', { name: /^Klopt, gecontroleerd/ }));
    await expect(zoekprofiel.rij('4.14').getByText(/^Bron van de eis: /)).toBeVisible();
    const staan = zoekprofiel.rij('5.3');
    await toetsen.typ(staan.getByLabel(/: getal \(/), '10');
    await toetsen.kiesRij(staan.getByLabel(/: waar komt deze eis vandaan\?$/), 'Vacature');
    await toetsen.typ(staan.getByLabel(/: reden en bron$/), 'Vacature van 24 oktober 2025');
    await page.keyboard.press('Tab');
    await this.opgeslagen();
  }

  async wens(): Promise<void> {
    const { page, toetsen, zoekprofiel } = this;
    await this.fase('Zoekprofiel');
    await toetsen.druk(this.knop('Zoekrichting toevoegen'));
    const dialoog = page.getByRole('dialog', { name: 'Zoekrichting toevoegen' });
    await toetsen.kies(dialoog.getByRole('group', { name: 'Waar komt het idee vandaan?' }), /^Wens van de werknemer/);
    await toetsen.typ(dialoog.getByLabel('Naam van de functie'), orderpicker.naam);
    await toetsen.druk(dialoog.getByRole('button', { name: 'Voeg toe zonder catalogus' }));
    await expect(zoekprofiel.kop(orderpicker.naam)).toBeVisible();
    await toetsen.druk(this.knop(/^Eisen invullen voor 15 items/));
    for (const [code, eis] of orderpicker.eisen) {
      const rij = zoekprofiel.rij(code);
      if ((await rij.count()) === 0) continue;
      if (eis.soort === 'getal') await toetsen.typ(rij.getByLabel(/: getal \(/), eis.waarde);
      if (eis.soort === 'kenmerk') await toetsen.kiesRij(rij.getByLabel(/: komt dit voor\?$/), eis.antwoord);
      if (eis.soort === 'geen') await toetsen.druk(rij.getByRole('checkbox', { name: /: komt niet voor$/ }), 'Space');
    }
    await expect(zoekprofiel.geheel).toContainText('Past niet');
    await expect(zoekprofiel.geheel).not.toContainText('nog niet beoordeeld');
    await this.opgeslagen();
  }

  async stelVast(nummer: number, reden?: string): Promise<void> {
    const { page, toetsen, zoekprofiel } = this;
    await this.fase('Zoekprofiel');
    await toetsen.druk(page.getByRole('link', { name: 'Versies', exact: true }));
    await expect(page.getByRole('heading', { name: 'Versies van het zoekprofiel', level: 1 })).toBeVisible();
    if (reden) await toetsen.typ(this.veld('Reden van deze versie'), reden);
    else await expect(this.veld('Reden van deze versie')).toHaveValue(/^Herzien na de FML van 24 februari 2026/);
    await toetsen.druk(this.knop(`Versie ${nummer} vaststellen`));
    await expect(zoekprofiel.versie(nummer)).toBeVisible();
    await this.opgeslagen();
  }

  async herzie(): Promise<void> {
    const { page, toetsen, zoekprofiel } = this;
    await this.fase('Zoekprofiel');
    await expect(zoekprofiel.herzien(receptionist.naam)).toContainText('Moet opnieuw worden beoordeeld');
    await toetsen.druk(zoekprofiel.herzien(receptionist.naam).getByRole('link', { name: /^Eisen invullen/ }));
    await expect(zoekprofiel.kop(receptionist.naam)).toBeVisible();
    await toetsen.druk(this.knop('Eisen aanvullen uit de catalogus'));
    await expect(zoekprofiel.uitkomst('5.2')).toContainText('Past niet');

    await this.fase('Zoekprofiel');
    await expect(zoekprofiel.herzien(receptionist.naam)).toContainText('Past niet meer');
    await toetsen.druk(zoekprofiel.herzien(receptionist.naam).locator('summary'));
    await expect(zoekprofiel.herzien(receptionist.naam)).toContainText('Zitten tijdens het werk (5.2): eerst niet beperkt, nu past niet');
    await toetsen.druk(zoekprofiel.herzien(receptionist.naam).getByRole('button', { name: /^Laat vervallen/ }));
    const reden = zoekprofiel.herzien(receptionist.naam).getByLabel('Waarom is de richting vervallen?', { exact: true });
    await expect(reden).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Een zit-stabureau is er niet.');
    await page.keyboard.press('Tab');
    await expect(reden).toHaveValue(/zitten.*Een zit-stabureau is er niet\.$/);
    await this.opgeslagen();
  }

  async klaar(): Promise<void> {
    await this.toetsen.verwachtNietsAangewezen();
  }
}
