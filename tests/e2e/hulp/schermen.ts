import { expect, type Page } from '@playwright/test';
import { violations } from './toegankelijk';

const laptop = { width: 1440, height: 900 };
const telefoon = { width: 360, height: 740 };

/**
 * Looks at every state that a journey passes, on a phone and a laptop, light and dark: a picture, and
 * axe. What it finds is told at the end, of all states together.
 */
export class Schermen {
  private readonly gevonden: string[] = [];
  private nummer = 0;

  constructor(
    private readonly page: Page,
    private readonly map: string,
  ) {}

  /** Passed on to page objects, to look at a state that does not last. */
  readonly bezoek = async (naam: string): Promise<void> => {
    this.nummer += 1;
    const voorvoegsel = `${this.map}/${String(this.nummer).padStart(2, '0')}-${naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    for (const [maat, kleur, heel] of [
      [laptop, 'dark', false],
      [telefoon, 'light', false],
      [telefoon, 'dark', true],
      [laptop, 'light', true],
    ] as const) {
      await this.page.setViewportSize(maat);
      await this.page.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
      // The whole page of the two that differ most; of the other two what stands on the screen.
      await this.page.screenshot({ path: `${voorvoegsel}-${maat.width}-${kleur}.png`, fullPage: heel });
      await this.keur(`${naam}, ${maat.width} px, ${kleur}`);
      if (maat === telefoon) await this.keurBreedte(naam);
    }
  };

  private async keur(wat: string): Promise<void> {
    for (const { id, help, where } of await violations(this.page)) this.gevonden.push(`${wat}: ${id} (${help}) ${where.join(' | ')}`);
  }

  /** A page may not scroll sideways. */
  private async keurBreedte(naam: string): Promise<void> {
    const teBreed = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (teBreed > 0) this.gevonden.push(`${naam}: ${teBreed} px te breed op een telefoon`);
  }

  /** Fails the journey at its end, so that what comes after this is judged too. */
  verwachtNiets(): void {
    expect.soft(this.gevonden).toEqual([]);
  }
}
