import { expect, type Locator, type Page } from '@playwright/test';
import { Dossier } from './dossier';

/** The list of cases. */
export class Lijst {
  constructor(private readonly page: Page) {}

  get kop(): Locator {
    return this.page.getByRole('heading', { name: 'Dossiers', exact: true });
  }

  /** The line of a case, by the name on it. */
  regel(naam: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: naam });
  }

  async ga(): Promise<void> {
    await this.page.getByRole('link', { name: 'Spoorboek' }).click();
    await expect(this.kop).toBeVisible();
  }

  async nieuw(): Promise<Dossier> {
    await this.page.getByRole('button', { name: 'Nieuw dossier' }).first().click();
    return this.geopend();
  }

  async voorbeeld(): Promise<Dossier> {
    await this.page.getByRole('button', { name: 'Voorbeelddossier' }).click();
    return this.geopend();
  }

  async open(naam: string): Promise<Dossier> {
    await this.page.getByRole('button', { name: naam, exact: true }).click();
    return this.geopend();
  }

  private async geopend(): Promise<Dossier> {
    await expect(this.page.getByRole('heading', { name: 'Dossier', exact: true })).toBeVisible();
    return new Dossier(this.page);
  }
}
