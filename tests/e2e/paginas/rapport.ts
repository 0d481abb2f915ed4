import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { Dossier } from './dossier';

/** A report on screen. */
export class Rapport {
  constructor(
    private readonly page: Page,
    readonly naam: 'Intakeverslag' | 'Trajectplan',
  ) {}

  async ga(): Promise<void> {
    const dossier = new Dossier(this.page);
    await dossier.fase('Rapportages');
    await this.page.getByRole('main').getByRole('link', { name: this.naam, exact: true }).click();
    await expect(dossier.kop(this.naam)).toBeVisible();
  }

  get pdfKnop(): Locator {
    return this.page.getByRole('button', { name: 'PDF opslaan', exact: true });
  }

  get dialoog(): Locator {
    return this.page.getByRole('dialog', { name: 'PDF opslaan' });
  }

  /** The section with this heading, its number aside. */
  sectie(titel: string): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: new RegExp(`^[\\d.]+ ${titel}$`) }) }).last();
  }

  /** Opens the editor of a section and gives its field. */
  async bewerk(titel: string): Promise<Locator> {
    const sectie = this.sectie(titel);
    await sectie.getByRole('button', { name: /^Bewerken / }).click();
    return sectie.getByLabel(/^Uw tekst bij /);
  }

  async klaar(titel: string): Promise<void> {
    await this.sectie(titel).getByRole('button', { name: /^Klaar / }).click();
  }

  /** Saves the PDF through the button and the warning; `bezoek` sees the dialog. */
  async slaOp(bezoek: (naam: string) => Promise<void> = async () => {}): Promise<Download> {
    await this.pdfKnop.click();
    await expect(this.dialoog).toBeVisible();
    await bezoek(`${this.naam} opslaan`);
    const download = this.page.waitForEvent('download');
    await this.dialoog.getByRole('button', { name: 'Toch opslaan' }).click();
    const bestand = await download;
    await expect(this.page.getByText('De PDF is gemaakt')).toBeVisible();
    return bestand;
  }
}
