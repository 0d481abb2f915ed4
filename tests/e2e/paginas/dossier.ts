import { expect, type Locator, type Page } from '@playwright/test';
import { type Stapgegevens } from '../gegevens/vormen';
import { begint, veld, vulLijst, vulVelden } from './formulier';

export type Fase = 'Overzicht' | 'Intake' | 'Belastbaarheid' | 'Zoekprofiel' | 'Trajectplan' | 'Rapportages';

/** The open case: the frame round the work, and the guided steps. */
export class Dossier {
  constructor(readonly page: Page) {}

  /** Goes to a phase; works on a wide screen, where the phases stand beside the work. */
  async fase(naam: Fase): Promise<void> {
    const fasen = this.page.getByRole('navigation', { name: 'Fasen van het dossier' });
    await fasen.getByRole('link', { name: begint(naam) }).click();
    await expect(this.kop(naam === 'Overzicht' ? 'Dossier' : naam)).toBeVisible();
  }

  kop(tekst: string): Locator {
    return this.page.getByRole('heading', { name: tekst, exact: true, level: 1 });
  }

  veld(label: string): Locator {
    return veld(this.page.getByRole('main'), label);
  }

  /** Works as of another day, as who enters a case that is under way. */
  async werkPer(datum: string, inWoorden: string): Promise<void> {
    await this.fase('Overzicht');
    const datumveld = this.page.getByLabel('Werken per', { exact: true });
    if (!(await datumveld.isVisible())) await this.page.getByText('Werken per een andere datum').click();
    await datumveld.fill(datum);
    await this.page.getByRole('button', { name: 'Werken per deze datum' }).click();
    await expect(this.page.getByText(`U werkt per ${inWoorden}`)).toBeVisible();
  }

  /** Goes to a step of a phase through its task list. */
  async stap(fase: Fase, titel: string): Promise<void> {
    await this.fase(fase);
    await this.page.getByRole('main').getByRole('link', { name: titel, exact: true }).click();
    await expect(this.kop(titel)).toBeVisible();
  }

  /** Goes to a step and fills it in. */
  async vulStap(fase: Fase, gegevens: Stapgegevens): Promise<void> {
    await this.stap(fase, gegevens.stap);
    await vulVelden(this.page.getByRole('main'), gegevens.velden ?? []);
    for (const lijst of gegevens.lijsten ?? []) await vulLijst(this.page, lijst);
  }

  async controleer(fase: Fase): Promise<void> {
    await this.fase(fase);
    await this.page.getByRole('link', { name: 'Controleer uw antwoorden' }).click();
    await expect(this.kop('Controleer uw antwoorden')).toBeVisible();
  }

  get opgeslagen(): Locator {
    return this.page.getByRole('banner').getByText(/^Opgeslagen om /);
  }

  /** Waits until what was typed is on the disk. */
  async wachtOpOpslag(): Promise<void> {
    await expect(this.opgeslagen).toBeVisible();
  }

  async ongedaan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  }
}
