import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, type BrowserContext, type Request } from '@playwright/test';

/** The files of the release build, as paths below the app's address; '' is the page itself. */
export function listedFiles(): Set<string> {
  const dist = process.env.SPOORBOEK_DIST;
  if (!dist) throw new Error('Start de reizen met: cargo xtask test');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => name.split(sep).join('/'));
  return new Set(['', ...files]);
}

/** Every request of a context, the service worker's included, from the moment it is made. */
export class NetworkLog {
  readonly requests: Request[] = [];

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.requests.push(request));
  }

  /** Fails on anything but a GET without body of a file of the release build, on the app's own address. */
  expectOnlyOwnFiles(address: string): void {
    const files = listedFiles();
    const strange = this.requests.filter((request) => {
      const url = request.url();
      if (url.startsWith('blob:') || url.startsWith('data:')) return false;
      const below = url.startsWith(address) ? url.slice(address.length).split('#')[0] : undefined;
      return request.method() !== 'GET' || request.postData() !== null || below === undefined || !files.has(below);
    });
    expect(strange.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  }
}
