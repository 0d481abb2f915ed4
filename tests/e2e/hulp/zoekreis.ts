import { expect, test, type Download, type Page } from '@playwright/test';
import { assemblage, bureau, controle, koerier, logistiek, orderpicker, receptionist } from '../gegevens/zoekreis';
import { vulVelden } from '../paginas/formulier';
import { Kluis } from '../paginas/kluis';
import { Lijst } from '../paginas/lijst';
import { Rapport } from '../paginas/rapport';
import { Opbouwreis, type Bezoek } from './opbouwreis';
import { WACHTZIN } from './reis';

/**
 * From an empty case to six substantiated directions and version 1, then a new belastbaarheid and
 * version 2. Gives the trajectplan at the end. `bezoek` looks at the states that matter.
 */
export class Zoekreis extends Opbouwreis {
  static async loop(page: Page, bezoek: Bezoek): Promise<Download> {
    await Kluis.nieuw(page, WACHTZIN);
    const reis = new Zoekreis(page, await new Lijst(page).nieuw(), bezoek);
    await test.step('intake en eerste FML', () => reis.begin());
    await test.step('functies van de arbeidsdeskundige', () => reis.vanArbeidsdeskundige());
    await test.step('wens van de werknemer', () => reis.wens());
    await test.step('functie uit de catalogus', () => reis.uitCatalogus());
    await test.step('idee van de coach', () => reis.eigenIdee());
    await test.step('onderbouwing in woorden', () => reis.inWoorden());
    await test.step('warmtekaart en vergelijking', () => reis.overzien());
    await test.step('versie 1', () => reis.versie1());
    await test.step('tweede FML', () => reis.tweedeDocument());
    await test.step('herziening', () => reis.herzie());
    await test.step('versie 2', () => reis.versie2());
    return test.step('trajectplan', () => reis.trajectplan());
  }

  private async tweedeDocument(): Promise<void> {
    await this.dossier.werkPer('2-4-2026', '2 april 2026');
    await this.plak(2, '12-3-2026');
    await this.kluis.herlaad(WACHTZIN);
    await this.dossier.fase('Overzicht');
    await expect(this.page.getByText('het zoekprofiel moet worden herzien')).toBeVisible();
  }

  private async herzie(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.ga();
    await expect(zoekprofiel.herziening).toContainText('het zoekprofiel moet worden herzien');
    await expect(zoekprofiel.herziening).toContainText('Nu geldt de FML van 24 februari 2026, geldig per 2 maart 2026.');
    for (const naam of [logistiek.naam, koerier.naam]) {
      await expect(zoekprofiel.herzien(naam)).toContainText('Past niet meer');
      await zoekprofiel.herzien(naam).locator('summary').click();
      await expect(zoekprofiel.herzien(naam)).toContainText('Zitten (5.1): eerst niet beperkt, nu past niet');
      await expect(zoekprofiel.herzien(naam)).toContainText('Zitten tijdens het werk (5.2): eerst niet beperkt, nu past niet');
    }
    await expect(zoekprofiel.herzien(assemblage.naam)).not.toContainText('Past niet meer');
    await expect(zoekprofiel.herzien(orderpicker.naam)).toHaveCount(0);
    await this.bezoek('Herziening');

    await zoekprofiel.herzien(koerier.naam).getByRole('button', { name: /^Laat vervallen/ }).click();
    const reden = zoekprofiel.herzien(koerier.naam).getByLabel('Waarom is de richting vervallen?', { exact: true });
    await expect(reden).toHaveValue(/FML van 24 februari 2026.*zitten/);
    await reden.fill(`${await reden.inputValue()} De route ligt vast.`);
    await reden.blur();

    await zoekprofiel.openKaart(koerier.naam);
    await zoekprofiel.neemVoorstelOver('Onvoldoende');
    await vulVelden(this.main, [['Reden van de beoordeling', 'Te lang zitten; de route ligt vast.']]);

    // What the employers promised belongs to the new document; the measures of the old one do not count for it.
    await zoekprofiel.openKaart(logistiek.naam);
    for (const code of ['5.1', '5.2']) await expect(zoekprofiel.uitkomst(code)).toContainText('Past niet');
    for (const code of ['4.14', '5.3', '5.7', '5.9', '6.3']) await expect(zoekprofiel.uitkomst(code)).toHaveText('Past');
    await zoekprofiel.pasAan('5.1', bureau.zitten);
    await zoekprofiel.pasAan('5.2', bureau.zittenPerDag);
    await expect(zoekprofiel.geheel).toContainText('Past met voorwaarde');
    await expect(zoekprofiel.geheel).toContainText('Past in uren vanaf 2 maart 2026.');
    await expect(page.locator('summary').filter({ hasText: '94,3%' })).toBeVisible();
    await zoekprofiel.neemVoorstelOver('Voldoende');
    await vulVelden(this.main, [['Reden van de beoordeling', 'Past met een zit-stabureau en een deel van het werk staand.']]);
    await zoekprofiel.openKaart(controle.naam);
    await expect(zoekprofiel.uitkomst('5.3')).toContainText('Past niet');
    await zoekprofiel.rij('5.3').getByRole('button', { name: /^Leg vast als aanpassing/ }).click();
    await expect(zoekprofiel.geheel).toContainText('Past met voorwaarde');
    await this.dossier.wachtOpOpslag();
    await this.kluis.herlaad(WACHTZIN);
    await expect(zoekprofiel.uitkomst('5.3')).toContainText('Past met voorwaarde');

    // What was not limited before had no demand; the catalogue brings it.
    await zoekprofiel.ga();
    await expect(zoekprofiel.herzien(receptionist.naam)).toContainText('Moet opnieuw worden beoordeeld');
    await zoekprofiel.herzien(receptionist.naam).getByRole('link', { name: /^Eisen invullen/ }).click();
    await expect(zoekprofiel.kop(receptionist.naam)).toBeVisible();
    await page.getByRole('button', { name: 'Eisen aanvullen uit de catalogus' }).click();
    await expect(zoekprofiel.uitkomst('5.1')).toHaveText('Past');
    await expect(zoekprofiel.uitkomst('5.2')).toContainText('Past niet');
    await zoekprofiel.rij('5.2').getByRole('button', { name: /^Leg vast als aanpassing/ }).click();
    await expect(zoekprofiel.geheel).toContainText('Past met voorwaarde');
    await zoekprofiel.neemVoorstelOver('Voldoende');
    await zoekprofiel.ga();
    await expect(zoekprofiel.herzien(controle.naam)).not.toContainText('Past niet meer');
    for (const [naam, uitkomst] of [
      [logistiek.naam, 'Past met voorwaarde'],
      [assemblage.naam, 'Past'],
      [controle.naam, 'Past met voorwaarde'],
      [receptionist.naam, 'Past met voorwaarde'],
    ] as const)
      await expect(zoekprofiel.inWarmtekaart(naam).locator('.warmte-geheel')).toHaveText(uitkomst);
  }

  private async versie2(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.naarVersies();
    const reden = page.getByLabel('Reden van deze versie', { exact: true });
    await expect(reden).toHaveValue(/^Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026\./);
    await expect(reden).toHaveValue(new RegExp('Vervallen: Koerier voor apotheken'));
    await zoekprofiel.stelVast(undefined, 2, '2-4-2026');
    await expect(zoekprofiel.herziening).toHaveCount(0);
    await this.dossier.wachtOpOpslag();
    await this.kluis.herlaad(WACHTZIN);

    const verschil = page.locator('#versieverschil');
    const regel = (naam: string) => verschil.getByRole('listitem').filter({ hasText: naam });
    await expect(regel(logistiek.naam)).toContainText('Past met voorwaarde');
    await expect(regel(logistiek.naam)).toContainText('Beoordeling: voldoende');
    await expect(regel(koerier.naam)).toContainText('Vervallen. Beoordeling: onvoldoende');
    await this.bezoek('Versies vergelijken');

    // Version 1 reads as it did on its own day.
    await zoekprofiel.versie(1).getByRole('button', { name: /^Toen bekend/ }).click();
    await expect(page.getByText('U leest versie 1 van 3 november 2025 terug')).toBeVisible();
    await expect(zoekprofiel.herziening).toHaveCount(0);
    await expect(zoekprofiel.inWarmtekaart(logistiek.naam).locator('.warmte-geheel')).toHaveText('Past');
    await expect(zoekprofiel.inWarmtekaart(koerier.naam).locator('.warmte-geheel')).toHaveText('Past');
    await expect(zoekprofiel.kaart(koerier.naam)).not.toContainText('Vervallen');
    await this.dossier.werkPer('2-4-2026', '2 april 2026');
  }

  private async trajectplan(): Promise<Download> {
    const plan = new Rapport(this.page, 'Trajectplan');
    await plan.ga();
    return plan.slaOp();
  }
}
