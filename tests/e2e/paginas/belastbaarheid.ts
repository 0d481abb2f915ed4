import { expect, type Page } from '@playwright/test';
import { type Afwijking, type Belastbaarheid as Gegevens } from '../gegevens/vormen';
import { Dossier } from './dossier';
import { begint, lijst, veld, vulLijst, vulVelden } from './formulier';

/** Documents of the bedrijfsarts. */
export class Belastbaarheid {
  constructor(private readonly page: Page) {}

  async voegToe(): Promise<void> {
    await new Dossier(this.page).fase('Belastbaarheid');
    await this.page.getByRole('button', { name: 'Document toevoegen' }).click();
    await expect(this.page.getByRole('heading', { name: 'Het document' })).toBeVisible();
  }

  async vulIn(gegevens: Gegevens): Promise<void> {
    await vulVelden(this.page.getByRole('main'), gegevens.velden);
    for (const item of gegevens.items) await this.vulItem(item);
    await vulVelden(this.page.getByRole('main'), gegevens.uren);
    await vulLijst(this.page, { titel: 'Opbouwschema', een: 'stap', regels: gegevens.schema });
    await vulLijst(this.page, { titel: 'Voorwaarden van de bedrijfsarts', een: 'voorwaarde', regels: gegevens.voorwaarden });
  }

  /** Finds the item by its code, with the keyboard, and fills it in. */
  async vulItem(item: Afwijking): Promise<void> {
    const zoek = this.page.getByLabel('Item toevoegen: zoek op code of woord');
    await zoek.fill(item.code);
    await zoek.press('Enter');
    const blad = lijst(this.page, 'Afwijkende items').getByRole('listitem').filter({ has: this.page.getByRole('group', { name: begint(`Waarde bij ${item.code}`) }) });
    await blad.getByRole('radio', { name: new RegExp(`^${item.niveau}: `) }).check();
    if (item.getal) await blad.getByLabel(new RegExp(`^Getal van de arts bij ${item.code.replace('.', '\\.')} `)).fill(item.getal);
    if (item.toelichting) await veld(blad, `Toelichting van de arts bij ${item.code}`).fill(item.toelichting);
    if (item.werktekst) await veld(blad, `In werktermen, voor het verslag, bij ${item.code}`).fill(item.werktekst);
  }
}
