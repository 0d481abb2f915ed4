import { expect, type Download, type Page } from '@playwright/test';
import { fml1 } from '../gegevens/belastbaarheid';
import { geplant } from '../gegevens/geplant';
import { driegesprek, naIntake, start } from '../gegevens/intake';
import { opzet, trajectplan } from '../gegevens/trajectplan';
import { richtingen } from '../gegevens/zoekprofiel';
import { Belastbaarheid } from '../paginas/belastbaarheid';
import { Dossier } from '../paginas/dossier';
import { Kluis } from '../paginas/kluis';
import { Lijst } from '../paginas/lijst';
import { Rapport } from '../paginas/rapport';
import { Zoekprofiel } from '../paginas/zoekprofiel';

export const WACHTZIN = 'zeven kalme ganzen lopen traag langs de vaart';

/** Own text of the coach in a report; from nowhere else. */
export const EIGEN_TEKST = 'De werkgever denkt mee: hij opent zijn netwerk in de fruitteelt en belt zelf twee bedrijven.';

type Bezoek = (naam: string) => Promise<void>;
const zonder: Bezoek = async () => {};

/**
 * A coach enters a case that is under way, from an empty vault to its trajectplan of 3 November 2025,
 * as of the days on which things became known. `bezoek` looks at every state on the way.
 */
export async function loopReis(page: Page, bezoek: Bezoek = zonder): Promise<{ intakeverslag: Download; trajectplan: Download }> {
  const kluis = new Kluis(page);
  await bezoek('Kluis maken');
  await kluis.maak(WACHTZIN, bezoek);
  await bezoek('Lege lijst');
  const dossier = await new Lijst(page).nieuw();
  await bezoek('Overzicht van een leeg dossier');

  await dossier.werkPer('6-10-2025', '6 oktober 2025');
  await vulIntakeBijStart(dossier, bezoek);
  await vulBelastbaarheid(dossier, bezoek);
  await dossier.wachtOpOpslag();
  await kluis.herlaad(WACHTZIN);
  await expect(page.getByRole('banner').getByText(geplant.werknemer)).toBeVisible();
  await expect(page.getByText('U werkt per 6 oktober 2025')).toBeVisible();

  await dossier.werkPer('14 oktober 2025', '14 oktober 2025');
  for (const stap of naIntake) await vul(dossier, stap, bezoek);
  await dossier.wachtOpOpslag();
  await kluis.vergrendel();
  await bezoek('Vergrendeld');
  await kluis.ontgrendel(WACHTZIN);
  await expect(page.getByText('U werkt per 14 oktober 2025')).toBeVisible();

  await dossier.werkPer('3-11-25', '3 november 2025');
  for (const stap of driegesprek) await vul(dossier, stap, bezoek);
  await dossier.controleer('Intake');
  await bezoek('Antwoorden van de intake');
  await vulZoekprofiel(dossier, bezoek);
  for (const stap of trajectplan) {
    await dossier.vulStap('Trajectplan', stap);
    await bezoek(stap.stap);
  }
  await maakOngedaan(dossier);
  await dossier.controleer('Trajectplan');
  await bezoek('Antwoorden van het trajectplan');
  return slaVerslagenOp(page, dossier, bezoek);
}

async function vul(dossier: Dossier, stap: (typeof start)[number], bezoek: Bezoek): Promise<void> {
  await dossier.vulStap('Intake', stap);
  await bezoek(stap.stap);
}

async function vulIntakeBijStart(dossier: Dossier, bezoek: Bezoek): Promise<void> {
  await dossier.fase('Intake');
  await bezoek('Intake');
  for (const stap of start) await vul(dossier, stap, bezoek);
  await dossier.stap('Intake', 'Werknemer');
  const geboren = dossier.veld('Geboortedatum');
  await geboren.fill('31 februari 1979');
  await geboren.blur();
  await expect(geboren).toHaveAttribute('aria-invalid', 'true');
  await expect(dossier.page.getByText('31 februari bestaat niet.')).toBeVisible();
  await bezoek('Fout in een datum');
  await geboren.fill('14 juni 1979');
  await expect(geboren).not.toHaveAttribute('aria-invalid', 'true');
}

async function vulBelastbaarheid(dossier: Dossier, bezoek: Bezoek): Promise<void> {
  await dossier.fase('Belastbaarheid');
  await bezoek('Belastbaarheid zonder document');
  const scherm = new Belastbaarheid(dossier.page);
  await scherm.voegToe();
  await scherm.vulIn(fml1);
  await bezoek('Document van de bedrijfsarts');
  await dossier.fase('Belastbaarheid');
  await bezoek('Belastbaarheid');
}

async function vulZoekprofiel(dossier: Dossier, bezoek: Bezoek): Promise<void> {
  await dossier.vulStap('Zoekprofiel', opzetStap());
  await bezoek('Opzet van het zoekprofiel');
  const zoekprofiel = new Zoekprofiel(dossier.page);
  for (const [nummer, richting] of richtingen.entries()) {
    await zoekprofiel.open(richting);
    if (nummer === 0) await bezoek('Zoekrichting zonder eisen');
    await zoekprofiel.vulIn(richting);
    if (nummer === 2 || nummer === 5) await bezoek(`Zoekrichting ${richting.naam}`);
  }
  await zoekprofiel.ga();
  await bezoek('Zoekprofiel');
  await zoekprofiel.stelVast('Eerste zoekprofiel, op basis van de FML van 12 augustus 2025.');
  await bezoek('Versies');
}

function opzetStap(): (typeof opzet)[number] {
  const [stap] = opzet;
  if (!stap) throw new Error('De opzet van het zoekprofiel ontbreekt in de gegevens.');
  return stap;
}

/** Types over something and takes it back. */
async function maakOngedaan(dossier: Dossier): Promise<void> {
  await dossier.stap('Trajectplan', 'Einddoel en afspraken');
  const einddoel = dossier.veld('Einddoel');
  const eerst = await einddoel.inputValue();
  await einddoel.fill('Per ongeluk over de tekst heen getypt.');
  await einddoel.blur();
  await dossier.ongedaan();
  await expect(einddoel).toHaveValue(eerst);
}

async function slaVerslagenOp(page: Page, dossier: Dossier, bezoek: Bezoek): Promise<{ intakeverslag: Download; trajectplan: Download }> {
  await dossier.fase('Rapportages');
  await bezoek('Rapportages');
  const intakeverslag = new Rapport(page, 'Intakeverslag');
  await intakeverslag.ga();
  await bezoek('Intakeverslag');
  const intake = await intakeverslag.slaOp(bezoek);
  const plan = new Rapport(page, 'Trajectplan');
  await plan.ga();
  await bezoek('Trajectplan');
  const tekst = await plan.bewerk('Visie werkgever');
  await bezoek('Sectie bewerken');
  await tekst.fill(EIGEN_TEKST);
  await plan.klaar('Visie werkgever');
  await expect(plan.sectie('Visie werkgever').getByText('Uw eigen tekst')).toBeVisible();
  const opgeslagen = await plan.slaOp();
  await bezoek('Trajectplan opgeslagen');
  await dossier.wachtOpOpslag();
  return { intakeverslag: intake, trajectplan: opgeslagen };
}
