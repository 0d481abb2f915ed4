import { expect, test } from '@playwright/test';
import { expectAccessible } from './hulp/toegankelijk';
import { WACHTZIN } from './hulp/reis';
import { Kluis } from './paginas/kluis';
import { Lijst } from './paginas/lijst';

// On a phone: the phases and what thinks along come up as sheets, and the top bar has room for all.

test.use({ viewport: { width: 360, height: 740 } });

test('phases and remarks come up as sheets; nothing of the top bar lies over another', async ({ page }) => {
  await Kluis.nieuw(page, WACHTZIN);
  await new Lijst(page).voorbeeld();
  await page.getByRole('button', { name: 'Fasen' }).click();
  const fasen = page.getByRole('navigation', { name: 'Fasen van het dossier' });
  await expect(fasen.getByRole('link', { name: /^Intake/ })).toBeVisible();
  await expectAccessible(page);
  await fasen.getByRole('link', { name: /^Intake/ }).click();
  await page.getByRole('button', { name: /^Denkt mee/ }).click();
  await expect(page.getByRole('heading', { name: 'Dit ontbreekt nog' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Werknemer', exact: true }).click();
  await page.getByLabel('Woonplaats', { exact: true }).fill('Zaltbommel');
  const opslag = page.getByRole('banner').getByText(/^Opgeslagen om /);
  await expect(opslag).toBeVisible();
  const delen = [opslag, page.getByRole('banner').getByText('Tomasz Wieczorek'), ...(await page.getByRole('banner').getByRole('button').all())];
  const vlakken = await Promise.all(delen.map(async (deel) => (await deel.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }));
  for (const [plaats, een] of vlakken.entries()) {
    for (const ander of vlakken.slice(plaats + 1)) {
      const breed = Math.min(een.x + een.width, ander.x + ander.width) - Math.max(een.x, ander.x);
      const hoog = Math.min(een.y + een.height, ander.y + ander.height) - Math.max(een.y, ander.y);
      expect(breed > 1 && hoog > 1, JSON.stringify([een, ander])).toBe(false);
    }
  }
});
