import { expect, type Page } from '@playwright/test';

/** The app's address, on the root of a host and under a path. */
export const addresses = {
  root: process.env.SPOORBOEK_ADRES ?? '',
  below: process.env.SPOORBOEK_ADRES_ONDER_PAD ?? '',
};

/** Opens the app and waits until the wasm has taken over from the shell. */
export async function openApp(page: Page, address = addresses.root): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#schil')).toBeHidden();
}

/** Waits until the service worker has every file of the app on this device. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'gereed');
}
