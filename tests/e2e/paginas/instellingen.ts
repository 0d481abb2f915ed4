import { expect, type Locator, type Page } from '@playwright/test';

/** The settings. */
export class Instellingen {
  constructor(private readonly page: Page) {}

  async ga(): Promise<void> {
    await this.page.getByRole('link', { name: 'Instellingen' }).click();
    await expect(this.page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();
  }

  /** The part that folds open under this name. */
  deel(naam: string): Locator {
    return this.page.getByRole('group').filter({ has: this.page.locator('summary', { hasText: naam }) });
  }

  async wijzigWachtzin(oud: string, nieuw: string): Promise<void> {
    await this.page.getByText('Wachtzin wijzigen').first().click();
    await this.page.getByLabel('Wachtzin van nu', { exact: true }).fill(oud);
    await this.vulNieuweWachtzin(nieuw);
  }

  /** With the recovery code as proof. */
  async wijzigWachtzinMetCode(code: string, nieuw: string): Promise<void> {
    const deel = this.deel('Wachtzin wijzigen');
    await deel.locator('summary').click();
    await deel.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
    await expect(deel.getByLabel('Herstelcode', { exact: true })).toBeFocused();
    await deel.getByLabel('Herstelcode', { exact: true }).fill(code);
    await this.vulNieuweWachtzin(nieuw);
  }

  private async vulNieuweWachtzin(nieuw: string): Promise<void> {
    await this.page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(nieuw);
    await this.page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(nieuw);
    await this.page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
  }
}
