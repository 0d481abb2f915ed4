import { expect, type Locator, type Page } from '@playwright/test';
import { type Invoer, type Lijstgegevens, type Veldinvoer } from '../gegevens/vormen';

/** Where fields stand: the page, or an item of a list. */
export type Plek = Page | Locator;

const letterlijk = (tekst: string) => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins so; a screen may add "nodig voor ..." or a state behind it. */
export const begint = (tekst: string) => new RegExp(`^${letterlijk(tekst)}(?![\\w-])`);

/** A question with several controls; "nodig voor ..." may stand behind it. */
export function vraag(plek: Plek, tekst: string): Locator {
  return plek.getByRole('group', { name: new RegExp(`^${letterlijk(tekst)}( nodig voor .*)?$`) });
}

/** The control with this label, the first if a list below has one too. */
export function veld(plek: Plek, label: string): Locator {
  return plek.getByLabel(label, { exact: true }).first();
}

/** Enters one answer as a person does: type and leave, choose, or tick. */
export async function vulVeld(plek: Plek, label: string, invoer: Invoer): Promise<void> {
  if (typeof invoer === 'string') {
    const hier = veld(plek, label);
    await hier.fill(invoer);
    await hier.blur();
  } else if (invoer.soort === 'aan') {
    await plek.getByRole('checkbox', { name: label }).check();
  } else if (invoer.soort === 'uit') {
    await veld(plek, label).selectOption({ label: invoer.rij });
  } else if (invoer.soort === 'kies') {
    await vraag(plek, label).getByRole('radio', { name: invoer.antwoord, exact: true }).check();
  } else {
    for (const antwoord of invoer.antwoorden) {
      await vraag(plek, label).getByRole('checkbox', { name: antwoord, exact: true }).check();
    }
  }
}

export async function vulVelden(plek: Plek, velden: readonly Veldinvoer[]): Promise<void> {
  for (const [label, invoer] of velden) await vulVeld(plek, label, invoer);
}

/** A list of items with its heading and its button to add. */
export function lijst(page: Page, titel: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: titel, exact: true }) });
}

/** Adds the items at the foot of the list, each with its fields. */
export async function vulLijst(page: Page, { titel, een, regels }: Lijstgegevens): Promise<void> {
  const hier = lijst(page, titel);
  const items = hier.getByRole('listitem');
  const knop = hier.getByRole('button', { name: new RegExp(`^${letterlijk(een)} toevoegen$`, 'i') });
  for (const velden of regels) {
    const aantal = await items.count();
    await knop.click();
    await expect(items).toHaveCount(aantal + 1);
    await vulVelden(items.nth(aantal), velden);
  }
}
