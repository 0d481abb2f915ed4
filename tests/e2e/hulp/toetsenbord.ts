import { expect, type Locator, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by the first press of a mouse, pen or finger. */
    aangewezen?: boolean;
  }
}

/** Tab presses after which a control counts as out of reach. */
const HOOGSTENS = 400;

/**
 * A person without a mouse: Tab to the control, then Enter, Space, arrows or typing. Reaching a
 * control proves that the focus gets there and that it can be seen.
 */
export class Toetsenbord {
  private constructor(private readonly page: Page) {}

  static async neem(page: Page): Promise<Toetsenbord> {
    const let_op = () => window.addEventListener('pointerdown', () => (window.aangewezen = true), true);
    await page.addInitScript(let_op);
    await page.evaluate(let_op);
    return new Toetsenbord(page);
  }

  /** Fails if anything was pointed at since the page was loaded. */
  async verwachtNietsAangewezen(): Promise<void> {
    expect(await this.page.evaluate(() => window.aangewezen ?? false)).toBe(false);
  }

  /** Tabs to the control, in the direction in which it stands. */
  async naar(doel: Locator): Promise<void> {
    await expect(doel).toBeVisible();
    const toets = await doel.evaluate((hier) => {
      const nu = document.activeElement;
      return nu && nu !== document.body && hier.compareDocumentPosition(nu) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    });
    for (let keer = 0; keer <= HOOGSTENS; keer += 1) {
      if (await doel.evaluate((hier) => hier === document.activeElement)) return this.verwachtZichtbaar(doel);
      await this.page.keyboard.press(toets);
    }
    throw new Error(`Na ${HOOGSTENS} keer ${toets} staat de focus nog niet op ${doel}.`);
  }

  /** The control with the focus stands out from what it would look like without, and is in view. */
  private async verwachtZichtbaar(doel: Locator): Promise<void> {
    await expect(doel).toBeInViewport();
    const omlijnd = await doel.evaluate((hier) => {
      const stijl = getComputedStyle(hier);
      const rand = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) > 0;
      return hier.matches(':focus-visible') && (rand || stijl.boxShadow !== 'none');
    });
    expect(omlijnd, `De focus op ${doel} is niet te zien.`).toBe(true);
  }

  /** Tabs to a button or link and presses it. */
  async druk(doel: Locator, toets: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.naar(doel);
    await this.page.keyboard.press(toets);
  }

  /** Tabs to a field and types over what is in it. */
  async typ(doel: Locator, tekst: string): Promise<void> {
    await this.naar(doel);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(tekst);
    await expect(doel).toHaveValue(tekst);
  }

  /** Tabs to a field and puts a long text in it at once, as pasting does. */
  async plak(doel: Locator, tekst: string): Promise<void> {
    await this.naar(doel);
    await this.page.keyboard.insertText(tekst);
  }

  /** Tabs to a group of radio buttons and walks to the answer with the arrows. */
  async kies(groep: Locator, antwoord: string | RegExp): Promise<void> {
    const doel = groep.getByRole('radio', { name: antwoord, exact: typeof antwoord === 'string' });
    if (await doel.isChecked()) return;
    const gekozen = groep.getByRole('radio', { checked: true });
    await this.naar((await gekozen.count()) > 0 ? gekozen : groep.getByRole('radio').first());
    if ((await gekozen.count()) === 0) await this.page.keyboard.press('Space');
    for (let keer = await groep.getByRole('radio').count(); keer > 0 && !(await doel.isChecked()); keer -= 1) await this.page.keyboard.press('ArrowDown');
    await expect(doel).toBeChecked();
  }

  /** Tabs to a list and walks to the row with the arrows. */
  async kiesRij(lijst: Locator, rij: string): Promise<void> {
    await this.naar(lijst);
    const gekozen = () => lijst.evaluate((hier) => (hier instanceof HTMLSelectElement ? hier.selectedOptions[0]?.label : undefined));
    for (let keer = await lijst.getByRole('option').count(); keer > 0 && (await gekozen()) !== rij; keer -= 1) await this.page.keyboard.press('ArrowDown');
    expect(await gekozen()).toBe(rij);
  }
}
