import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { assemblage, bureau, controle, EIGEN_ONDERBOUWING, intake, koerier, logistiek, oordeelKoerier, orderpicker, receptionist } from '../gegevens/zoekreis';
import { Belastbaarheid } from '../paginas/belastbaarheid';
import { Dossier } from '../paginas/dossier';
import { vulVelden } from '../paginas/formulier';
import { Functies } from '../paginas/functies';
import { Kluis } from '../paginas/kluis';
import { Lijst } from '../paginas/lijst';
import { Plakken } from '../paginas/plakken';
import { Rapport } from '../paginas/rapport';
import { Zoekprofiel } from '../paginas/zoekprofiel';
import { WACHTZIN } from './reis';

type Bezoek = (naam: string) => Promise<void>;

export const VERSIE_1 = 'Eerste zoekprofiel, op basis van de FML van 12 augustus 2025.';

/** The text of a document of the bedrijfsarts, as a coach copies it. */
export const documenttekst = (nummer: 1 | 2) => readFileSync(new URL(`../../gegevens/herken/klassiek-${nummer}.md`, import.meta.url), 'utf8');

/**
 * From an empty case to six substantiated directions and version 1, then a new belastbaarheid and
 * version 2. Gives the trajectplan at the end. `bezoek` looks at the states that matter.
 */
export class Zoekreis {
  private readonly main;
  private readonly kluis;
  private readonly documenten;
  private readonly plakken;
  private readonly zoekprofiel;
  private readonly functies;

  private constructor(
    private readonly page: Page,
    private readonly dossier: Dossier,
    private readonly bezoek: Bezoek,
  ) {
    this.main = page.getByRole('main');
    this.kluis = new Kluis(page);
    this.documenten = new Belastbaarheid(page);
    this.plakken = new Plakken(page);
    this.zoekprofiel = new Zoekprofiel(page);
    this.functies = new Functies(page);
  }

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

  private async begin(): Promise<void> {
    await this.dossier.werkPer('3-11-2025', '3 november 2025');
    for (const stap of intake) await this.dossier.vulStap('Intake', stap);
    await this.plak(1, '6-10-2025');
  }

  /** Pastes a document, says yes to everything that was recognised, and when it was received. */
  private async plak(nummer: 1 | 2, ontvangen: string): Promise<void> {
    await this.documenten.voegToe();
    await this.plakken.plak(documenttekst(nummer));
    await this.plakken.kiesVersie('FML klassiek (67 items)');
    if (nummer === 1) await this.bezoek('Herkend in de tekst');
    await this.plakken.vragen.first().focus();
    await this.plakken.neemAllesOver();
    await this.page.locator('#plakken-klaar').focus();
    await this.plakken.klaar();
    await vulVelden(this.main, [['Door u ontvangen op', ontvangen]]);
    await this.dossier.wachtOpOpslag();
  }

  private async vanArbeidsdeskundige(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.ga();
    for (const { naam } of [logistiek, assemblage, koerier]) await expect(zoekprofiel.kaart(naam)).toBeVisible();

    await zoekprofiel.openKaart(logistiek.naam);
    await expect(page.getByLabel('Uurloon (euro)', { exact: true })).toHaveValue('16,45');
    await expect(page.getByLabel('Bron van het uurloon', { exact: true })).toHaveValue(/arbeidsdeskundig/i);
    await zoekprofiel.vulIn(logistiek);
    await expect(zoekprofiel.geheel).toContainText('Past in uren vanaf 5 januari 2026.');
    // 16,45 times 26 hours times 52/12, against 2.420.
    await page.locator('summary').filter({ hasText: '76,6%' }).click();
    await expect(page.getByText(/^€\s16,45 x 26 uur x 52 \/ 12 = €\s1\.853,37; gedeeld door €\s2\.420,00 = 76,6%$/)).toBeVisible();
    await zoekprofiel.neemVoorstelOver('Goed');
    await this.bezoek('Zoekrichting met matrix en uren');
    await this.dossier.wachtOpOpslag();
    await this.kluis.herlaad(WACHTZIN);
    await expect(zoekprofiel.uitkomst('5.3')).toHaveText('Past');

    await zoekprofiel.openKaart(assemblage.naam);
    await zoekprofiel.vulIn(assemblage);
    await zoekprofiel.neemVoorstelOver('Goed');

    await zoekprofiel.openKaart(koerier.naam);
    await zoekprofiel.vulIn(koerier);
    await this.oordeelEerstZonderReden();
    await zoekprofiel.neemVoorstelOver('Voldoende');
    await this.dossier.wachtOpOpslag();
  }

  /** A judgement counts only once there is a reason. */
  private async oordeelEerstZonderReden(): Promise<void> {
    const rij = this.zoekprofiel.rij('5.9');
    await expect(this.zoekprofiel.uitkomst('5.9')).toContainText('Te beoordelen');
    await expect(this.page.getByText('Nog geen voorstel voor de beoordeling.')).toBeVisible();
    await rij.getByText('Bron, aanpassing of eigen oordeel').click();
    await rij.getByRole('button', { name: /^Eigen oordeel geven/ }).click();
    await rij.getByLabel(/: uw oordeel$/).selectOption({ label: 'Past' });
    await expect(rij.getByText('Uw oordeel telt pas mee als u een reden geeft.')).toBeVisible();
    await expect(this.zoekprofiel.uitkomst('5.9')).toContainText('Te beoordelen');
    await expect(this.zoekprofiel.geheel).toContainText('Te beoordelen');
    await rij.getByLabel(/: reden van uw oordeel$/).fill(oordeelKoerier);
    await expect(rij.getByText('Uw oordeel. De vergelijking zegt: Te beoordelen.')).toBeVisible();
    await expect(this.zoekprofiel.geheel).toContainText('Zonder uw oordeel zegt de vergelijking: Te beoordelen.');
  }

  private async wens(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.voegToe(orderpicker.naam, /^Wens van de werknemer/);
    await expect(page.getByRole('radio', { name: 'Wens', exact: true })).toBeChecked();
    await zoekprofiel.vulIn({ ...orderpicker, velden: orderpicker.velden.filter(([label]) => !label.startsWith('Reistijd')) });
    await zoekprofiel.neemVoorstelOver('Onvoldoende');

    // A name that exists twice is asked about; nothing is filled in before the coach says so.
    await vulVelden(this.main, [['Plaats van het werk', 'Hengelo']]);
    await expect(page.getByText('Deze plaats bestaat meer dan één keer. Welke is het?')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Hengelo \(/ })).toHaveCount(2);
    await page.getByRole('button', { name: 'Hengelo (Gelderland)' }).click();
    await expect(page.getByText(/^Indicatie: \d+ minuten enkele reis$/)).toBeVisible();
    const reistijd = page.getByLabel('Reistijd, enkele reis (minuten)', { exact: true });
    await expect(reistijd).toHaveValue('');
    await page.getByRole('button', { name: 'Neem de schatting over' }).click();
    await expect(reistijd).toHaveValue(/^\d+$/);
    await expect(page.getByLabel('Bron van de reistijd', { exact: true })).toHaveValue(/^Schatting van Tiel naar Hengelo.*eigen auto/);
    await expect(page.getByText('Dit is langer dan de 40 minuten die in het persoonsprofiel staan.')).toBeVisible();
    await this.dossier.wachtOpOpslag();
  }

  private async uitCatalogus(): Promise<void> {
    const { page, functies, zoekprofiel } = this;
    await functies.ga();
    await functies.filter('Uitkomst', 'Past niet');
    await expect(functies.regels.filter({ hasNotText: 'Past niet' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Filter weghalen: Past niet' }).click();
    await functies.zoek.fill('recepsionist');
    await expect(functies.regels.first()).toContainText('Receptionist');
    await this.bezoek('Functies zoeken');
    await functies.open(receptionist.naam);
    await this.bezoek('Een functie');
    await page.getByRole('button', { name: 'Neem op als zoekrichting' }).click();
    await expect(zoekprofiel.kop(receptionist.naam)).toBeVisible();

    // The demands came along as an estimate, until the coach looked at them.
    const rij = zoekprofiel.rij('4.14');
    await expect(rij.getByText('Indicatie, te controleren')).toBeVisible();
    await rij.getByRole('button', { name: /^Klopt, gecontroleerd/ }).click();
    await expect(rij.getByText('Indicatie, te controleren')).toHaveCount(0);
    await expect(rij.getByText(/^Bron van de eis: /)).toBeVisible();
    const staan = zoekprofiel.rij('5.3');
    await staan.getByLabel(/: getal \(/).fill('10');
    await staan.getByLabel(/: waar komt deze eis vandaan\?$/).selectOption({ index: 1 });
    await staan.getByLabel(/: reden en bron$/).fill('Vacature van 24 oktober 2025: zittend werk');
    await expect(staan.getByText('Indicatie, te controleren')).toHaveCount(0);
    await vulVelden(this.main, receptionist.velden);
    await zoekprofiel.neemVoorstelOver('Goed');
    await this.dossier.wachtOpOpslag();
  }

  private async eigenIdee(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.voegToe(controle.naam, /^Eigen idee van de coach/);
    await zoekprofiel.vulIn(controle);
    await expect(zoekprofiel.uitkomst('5.3')).toContainText('Past niet');
    await expect(zoekprofiel.rij('5.3')).toContainText('45');
    await zoekprofiel.rij('5.3').getByRole('button', { name: /^Leg vast als aanpassing/ }).click();
    await expect(zoekprofiel.uitkomst('5.3')).toContainText('Past met voorwaarde');
    await zoekprofiel.neemVoorstelOver('Voldoende');
    await expect(page.getByText('Past met een aanpassing bij: staan.').first()).toBeVisible();
    await this.dossier.wachtOpOpslag();
  }

  private async inWoorden(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.openKaart(logistiek.naam);
    const voorstel = page.locator('.voorsteltekst');
    for (const feit of [
      'passen alle 15 punten',
      'Geteld op 27 oktober 2025 in de regio Rivierenland: 18 vacatures binnen 30 km (bron: eigen telling op twee vacaturesites).',
      'De richting is kansrijk',
      'De reistijd is 25 minuten enkele reis, eigen auto, rijbewijs B.',
      'Taal en digitaal: ',
      '5 januari 2026',
    ])
      await expect(voorstel).toContainText(feit);

    await zoekprofiel.openKaart(assemblage.naam);
    await page.getByRole('button', { name: 'Tekst zelf aanpassen' }).click();
    const eigen = page.getByLabel('Uw onderbouwing', { exact: true });
    await expect(eigen).toHaveValue(/11 vacatures/);
    const geschreven = `${await eigen.inputValue()}\n\n${EIGEN_ONDERBOUWING}`;
    await eigen.fill(geschreven);
    await eigen.blur();
    await expect(page.getByText('Onderbouwing bijwerken?')).toHaveCount(0);
    await vulVelden(this.main, [['Reistijd, enkele reis (minuten)', '22']]);
    const vraag = page.locator('.melding').filter({ hasText: 'Onderbouwing bijwerken?' });
    await expect(vraag).toContainText('De reistijd is 22 minuten');
    await expect(vraag).toContainText('De reistijd is 20 minuten');
    await expect(eigen).toHaveValue(geschreven);
    await eigen.fill(geschreven.replace('20 minuten', '22 minuten'));
    await vraag.getByRole('button', { name: 'Mijn tekst klopt nog' }).click();
    await expect(vraag).toHaveCount(0);
    await this.dossier.wachtOpOpslag();
    await this.kluis.herlaad(WACHTZIN);
    await expect(page.getByLabel('Uw onderbouwing', { exact: true })).toHaveValue(/22 minuten[^]*proefmiddag/);
  }

  private async overzien(): Promise<void> {
    const { page, zoekprofiel } = this;
    await zoekprofiel.ga();
    for (const [naam, uitkomst] of [
      [logistiek.naam, 'Past'],
      [assemblage.naam, 'Past'],
      [koerier.naam, 'Past'],
      [controle.naam, 'Past met voorwaarde'],
    ] as const)
      await expect(zoekprofiel.inWarmtekaart(naam).locator('.warmte-geheel')).toHaveText(uitkomst);
    // A dropped direction is no longer searched in, but stays in sight with its reason.
    await expect(zoekprofiel.inWarmtekaart(orderpicker.naam)).toHaveCount(0);
    await expect(zoekprofiel.kaart(orderpicker.naam)).toContainText('Vervallen');
    await this.bezoek('Zoekprofiel met warmtekaart');

    await page.getByRole('link', { name: 'Vergelijken', exact: true }).click();
    for (const naam of [logistiek.naam, koerier.naam, controle.naam]) await page.getByRole('checkbox', { name: `Vergelijk ${naam}` }).check();
    const tabel = page.getByRole('table', { name: 'Functies naast elkaar' });
    await expect(tabel.getByRole('columnheader')).toHaveCount(4);
    await expect(tabel.getByRole('row', { name: /^Geheel/ })).toContainText('Past met voorwaarde');
    await this.bezoek('Vergelijking');
  }

  private async versie1(): Promise<void> {
    await this.zoekprofiel.stelVast(VERSIE_1);
    await this.dossier.wachtOpOpslag();
    await this.kluis.vergrendel();
    await this.kluis.ontgrendel(WACHTZIN);
    await expect(this.zoekprofiel.versie(1)).toContainText(VERSIE_1);
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
    await expect(page.getByText('U werkt per 3 november 2025')).toBeVisible();
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
