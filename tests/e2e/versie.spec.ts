import { expect, test } from '@playwright/test';
import { openApp, waitUntilOffline } from './hulp/app';
import { OwnHost } from './hulp/eigen-host';

declare global {
  interface Window {
    spoorboekNieuweVersie?: boolean;
    spoorboekNeemNieuweVersie?: () => boolean;
  }
}

test('a new version is offered, waits, and is taken only when the app says so', async ({ context, page }) => {
  const host = await OwnHost.start();
  try {
    await openApp(page, host.address);
    await waitUntilOffline(page);
    const other = await context.newPage();
    await openApp(other, host.address);

    host.publish('tweede');
    await page.reload();
    await expect.poll(() => page.evaluate(() => window.spoorboekNieuweVersie)).toBe(true);
    await page.reload();
    await expect(page).toHaveTitle('Spoorboek');

    const otherHeard = other.evaluate(
      () => new Promise<string>((resolve) => document.addEventListener('spoorboek:elders-vernieuwd', (event) => resolve(event.type))),
    );
    await expect.poll(() => page.evaluate(() => window.spoorboekNeemNieuweVersie?.())).toBe(true);
    await expect(page).toHaveTitle('tweede');
    expect(await otherHeard).toBe('spoorboek:elders-vernieuwd');
    // The other tab was not reloaded, and its version is kept while it is open.
    await expect(other).toHaveTitle('Spoorboek');
    const versions = () => page.evaluate(async () => (await caches.keys()).length);
    expect(await versions()).toBe(2);

    await other.close();
    await page.reload();
    await expect.poll(versions).toBe(1);
    await context.setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle('tweede');
  } finally {
    host.stop();
  }
});
