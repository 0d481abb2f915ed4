import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { assemblage, controle, EIGEN_ONDERBOUWING, intake, koerier, logistiek, oordeelKoerier, orderpicker, receptionist } from '../gegevens/zoekreis';
import { Belastbaarheid } from '../paginas/belastbaarheid';
import { Dossier } from '../paginas/dossier';
import { vulVelden } from '../paginas/formulier';
import { Functies } from '../paginas/functies';
import { Kluis } from '../paginas/kluis';
import { Plakken } from '../paginas/plakken';
import { Zoekprofiel } from '../paginas/zoekprofiel';
import { WACHTZIN } from './reis';

export type Bezoek = (naam: string) => Promise<void>;

export const VERSIE_1 = 'Eerste zoekprofiel, op basis van de FML van 12 augustus 2025.';

/** The text of a document of the bedrijfsarts, as a coach copies it. */
export const documenttekst = (nummer: 1 | 2) => readFileSync(new URL(`../../gegevens/herken/klassiek-${nummer}.md`, import.meta.url), 'utf8');

/** The first half of the journey: from an empty case to six substantiated directions and version 1. */
export class Opbouwreis {
  protected readonly main;
  protected readonly kluis;
  protected readonly documenten;
  protected readonly plakken;
  protected readonly zoekprofiel;
  protected readonly functies;

  protected constructor(
    protected readonly page: Page,
    protected readonly dossier: Dossier,
    protected readonly bezoek: Bezoek,
  ) {
    this.main = page.getByRole('main');
    this.kluis = new Kluis(page);
    this.documenten = new Belastbaarheid(page);
    this.plakken = new Plakken(page);
    this.zoekprofiel = new Zoekprofiel(page);
    this.functies = new Functies(page);
  }

  protected async begin(): Promise<void> {
    await this.dossier.werkPer('3-11-2025', '3 november 2025');
    for (const stap of intake) await this.dossier.vulStap('Intake', stap);
    await this.plak(1, '6-10-2025');
  }

  /** Pastes a document, says yes to everything that was recognised, and when it was received. */
  protected async plak(nummer: 1 | 2, ontvangen: string): Promise<void> {
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

  protected async vanArbeidsdeskundige(): Promise<void> {
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
  protected async oordeelEerstZonderReden(): Promise<void> {
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

  protected async wens(): Promise<void> {
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

  protected async uitCatalogus(): Promise<void> {
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

  protected async eigenIdee(): Promise<void> {
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

  protected async inWoorden(): Promise<void> {
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

  protected async overzien(): Promise<void> {
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

  protected async versie1(): Promise<void> {
    await this.zoekprofiel.stelVast(VERSIE_1);
    await this.dossier.wachtOpOpslag();
    await this.kluis.vergrendel();
    await this.kluis.ontgrendel(WACHTZIN);
    await expect(this.zoekprofiel.versie(1)).toContainText(VERSIE_1);
  }
}
