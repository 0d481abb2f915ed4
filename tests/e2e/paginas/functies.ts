import { expect, type Locator, type Page } from '@playwright/test';
import { Dossier } from './dossier';

/** The functiecatalogus: finding functions, one function, comparing. */
export class Functies {
  constructor(private readonly page: Page) {}

  get zoek(): Locator {
    return this.page.getByRole('searchbox', { name: 'Zoek op functie' });
  }

  get regels(): Locator {
    return this.page.getByRole('list', { name: 'Gevonden functies' }).getByRole('listitem').filter({ has: this.page.getByRole('heading') });
  }

  /** How many there are, in words. */
  get telling(): Locator {
    return this.page.locator('.telling');
  }

  regel(naam: string): Locator {
    return this.regels.filter({ has: this.page.getByRole('heading', { name: naam, exact: true }) });
  }

  async ga(): Promise<void> {
    const dossier = new Dossier(this.page);
    await dossier.fase('Zoekprofiel');
    await this.page.getByRole('link', { name: 'Functies zoeken' }).click();
    await expect(dossier.kop('Functies zoeken')).toBeVisible();
    await expect(this.zoek).toBeVisible();
  }

  async filter(groep: string, waarde: string): Promise<void> {
    const filters = this.page.locator('details.filters');
    if ((await filters.getAttribute('open')) === null) await filters.locator('summary').click();
    await filters.getByRole('group', { name: groep }).getByRole('checkbox', { name: waarde, exact: true }).check();
  }

  async open(naam: string): Promise<void> {
    await this.regel(naam).getByRole('link', { name: naam, exact: true }).click();
    await expect(new Dossier(this.page).kop(naam)).toBeVisible();
  }
}
