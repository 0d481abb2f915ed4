import { expect, type Locator, type Page } from '@playwright/test';
import { openApp } from '../hulp/app';

/** The vault: making, opening, locking. */
export class Kluis {
  constructor(private readonly page: Page) {}

  get wachtzin(): Locator {
    return this.page.getByLabel('Wachtzin', { exact: true });
  }

  get ontgrendelknop(): Locator {
    return this.page.getByRole('button', { name: 'Ontgrendelen' });
  }

  get vergrendeld(): Locator {
    return this.page.getByRole('heading', { name: 'Spoorboek is vergrendeld' });
  }

  get maakknop(): Locator {
    return this.page.getByRole('button', { name: 'Kluis maken' });
  }

  async kies(wachtzin: string, herhaald = wachtzin): Promise<void> {
    await this.page.getByLabel('Nieuwe wachtzin', { exact: true }).fill(wachtzin);
    await this.page.getByLabel('Typ de wachtzin nog een keer', { exact: true }).fill(herhaald);
  }

  /** First start up to the recovery code; `bezoek` sees the page with the code. Gives the code. */
  async maak(wachtzin: string, bezoek: (naam: string) => Promise<void> = async () => {}): Promise<string> {
    await expect(this.page.getByRole('heading', { name: 'Maak uw kluis' })).toBeVisible();
    await this.kies(wachtzin);
    await this.page.getByRole('checkbox', { name: /^Ik begrijp/ }).check();
    await this.maakknop.click();
    await expect(this.page.getByRole('heading', { name: 'Uw herstelcode' })).toBeVisible();
    await bezoek('herstelcode');
    const code = (await this.page.locator('.code-groot').textContent())?.trim() ?? '';
    expect(code).toMatch(/^([0-9A-Z]{4}[- ]?){9}$/);
    await this.page.getByRole('checkbox', { name: 'Ik heb de herstelcode bewaard' }).check();
    await this.page.getByRole('button', { name: 'Verder naar Spoorboek' }).click();
    await expect(this.page.getByRole('heading', { name: 'Dossiers', exact: true })).toBeVisible();
    return code;
  }

  async ontgrendel(wachtzin: string): Promise<void> {
    await this.wachtzin.fill(wachtzin);
    await this.ontgrendelknop.click();
    await expect(this.page.getByRole('button', { name: 'Vergrendelen' })).toBeVisible();
  }

  /** Shown right after opening with the recovery code. */
  get aanbod(): Locator {
    return this.page.getByRole('heading', { name: 'Kies een nieuwe wachtzin' });
  }

  /** Up to the offer of a new passphrase. */
  async vulCode(code: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
    await this.page.getByLabel('Herstelcode', { exact: true }).fill(code);
    await this.ontgrendelknop.click();
    await expect(this.aanbod).toBeVisible();
  }

  async ontgrendelMetCode(code: string): Promise<void> {
    await this.vulCode(code);
    await this.page.getByRole('button', { name: 'Nu niet' }).click();
    await expect(this.page.getByRole('button', { name: 'Vergrendelen' })).toBeVisible();
  }

  async vergrendel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vergrendelen' }).click();
    await expect(this.vergrendeld).toBeVisible();
  }

  /** Reloads and opens again: what was saved is there, and nothing else. */
  async herlaad(wachtzin: string): Promise<void> {
    await this.page.reload();
    await expect(this.vergrendeld).toBeVisible();
    await this.ontgrendel(wachtzin);
  }

  /** A new vault in a fresh profile. */
  static async nieuw(page: Page, wachtzin: string): Promise<{ kluis: Kluis; code: string }> {
    await openApp(page);
    const kluis = new Kluis(page);
    return { kluis, code: await kluis.maak(wachtzin) };
  }
}
