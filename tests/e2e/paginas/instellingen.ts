import { expect, type Page } from '@playwright/test';

/** The settings. */
export class Instellingen {
  constructor(private readonly page: Page) {}

  async ga(): Promise<void> {
    await this.page.getByRole('link', { name: 'Instellingen' }).click();
    await expect(this.page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();
  }

  async wijzigWachtzin(oud: string, nieuw: string): Promise<void> {
    await this.page.getByText('Wachtzin wijzigen').first().click();
    await this.page.getByLabel('Wachtzin van nu', { exact: true }).fill(oud);
    await this.page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(nieuw);
    await this.page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(nieuw);
    await this.page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
  }
}
