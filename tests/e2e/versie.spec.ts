import { expect, test } from '@playwright/test';
import { openApp, waitUntilOffline } from './hulp/app';
import { OwnHost } from './hulp/eigen-host';
import { Kluis } from './paginas/kluis';

const OFFERED = 'Er is een nieuwe versie van Spoorboek';
const WACHTZIN = 'acht koele zwanen landen zacht op het meer';

test('a new version is offered, waits, and is taken only when the app says so', async ({ context, page }) => {
  const host = await OwnHost.start();
  try {
    await openApp(page, host.address);
    await new Kluis(page).maak(WACHTZIN);
    await waitUntilOffline(page);
    const other = await context.newPage();
    await openApp(other, host.address);
    await new Kluis(other).ontgrendel(WACHTZIN);

    const { replaced } = host.publish('tweede');
    await page.reload();
    await expect(page.getByText(OFFERED)).toBeVisible();
    await page.reload();
    // It waits until it is taken, also on the screen that asks for the passphrase.
    await expect(page.locator('html')).not.toHaveAttribute('data-uitgave');
    await page.getByRole('button', { name: 'Nieuwe versie nemen' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-uitgave', 'tweede');

    // The other tab was not reloaded, and its version is kept while it is open.
    await expect(other.locator('html')).not.toHaveAttribute('data-uitgave');
    const versions = () => page.evaluate(async () => (await caches.keys()).length);
    expect(await versions()).toBe(2);
    const fetched = () => other.evaluate(async (name) => (await fetch(name)).ok, replaced);
    expect(await fetched()).toBe(true);

    // It hears of the new version, and takes it when its coach says so.
    await expect(other.getByText(OFFERED)).toBeVisible();
    await other.getByRole('button', { name: 'Nieuwe versie nemen' }).click();
    await expect(other.locator('html')).toHaveAttribute('data-uitgave', 'tweede');

    await other.close();
    // The browser may take a moment to forget a closed tab; every load of the page looks anew.
    await expect(async () => {
      await page.reload();
      await waitUntilOffline(page);
      expect(await versions()).toBe(1);
    }).toPass();
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-uitgave', 'tweede');
  } finally {
    host.stop();
  }
});
