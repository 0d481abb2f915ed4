import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Violations of WCAG 2.2 A and AA, and of axe's own best practices, in the page as it is now, or in a part of it. */
export async function violations(page: Page, within?: string): Promise<{ id: string; help: string; where: string[] }[]> {
  // There are no frames of other origins; without a page of its own to gather results axe needs less than half the time.
  const builder = new AxeBuilder({ page });
  if (within) builder.include(within);
  // Of a field that lies half behind a bar that stays in sight axe measures the other half; at the top none does.
  else await page.evaluate(() => scrollTo(0, 0));
  const result = await builder
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return result.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
}

/** Fails on any violation in the page as it is now. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await violations(page, within)).toEqual([]);
}
