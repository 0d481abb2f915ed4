import { expect, type Locator, type Page } from '@playwright/test';

/** Pasting the text of a document, and answering what was recognised. */
export class Plakken {
  constructor(private readonly page: Page) {}

  get tekst(): Locator {
    return this.page.getByLabel('Tekst van het document', { exact: true });
  }

  get herken(): Locator {
    return this.page.getByRole('button', { name: 'Herken', exact: true });
  }

  /** The same button while the text is read. */
  get bezig(): Locator {
    return this.page.getByRole('button', { name: 'Spoorboek leest de tekst' });
  }

  /** The findings that still ask for an answer. */
  get vragen(): Locator {
    return this.page.locator('.vondst:not(.vondst-klaar)');
  }

  /** One finding, by what it is about. */
  vondst(naam: string): Locator {
    return this.page.getByRole('listitem', { name: naam, exact: true });
  }

  /** From the document, with the keyboard: paste and let it be read. */
  async plak(tekst: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Tekst plakken' }).press('Enter');
    await this.vul(tekst);
  }

  async vul(tekst: string): Promise<void> {
    await this.tekst.fill(tekst);
    await this.tekst.press('Control+Enter');
    await expect(this.page.getByRole('heading', { name: /^(Herkend in de tekst|Niets herkend)$/ })).toBeFocused();
  }

  /** Answers which version of the list it is. */
  async kiesVersie(versie: string): Promise<void> {
    await this.page.getByRole('button', { name: versie, exact: true }).press('Enter');
    await expect(this.vragen.first()).toBeFocused();
  }

  /** Says yes to everything with the keyboard; the focus goes on by itself. Gives how many there were. */
  async neemAllesOver(): Promise<number> {
    const aantal = await this.vragen.count();
    for (let over = aantal; over > 0; over -= 1) {
      await expect(this.vragen).toHaveCount(over);
      await expect(this.page.locator('.vondst:not(.vondst-klaar):focus')).toHaveCount(1);
      await this.page.keyboard.press('j');
    }
    await expect(this.vragen).toHaveCount(0);
    return aantal;
  }

  /** The focus stands on the button that ends it. */
  async klaar(): Promise<void> {
    const knop = this.page.getByRole('button', { name: 'Klaar: tekst wissen en naar het document' });
    await expect(knop).toBeFocused();
    await knop.press('Enter');
    await expect(this.page.getByRole('heading', { name: 'Het document' })).toBeVisible();
  }
}
