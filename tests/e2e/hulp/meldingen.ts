import { expect, type BrowserContext, type ConsoleMessage, type Page } from '@playwright/test';

/** What went wrong in any page of a context: console errors and warnings, and errors nobody caught. */
export class Complaints {
  readonly texts: string[] = [];

  constructor(context: BrowserContext) {
    const watch = (page: Page) => {
      page.on('console', (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) this.texts.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => this.texts.push(`error: ${error.message}`));
      page.on('crash', () => this.texts.push('crash'));
    };
    context.pages().forEach(watch);
    context.on('page', watch);
  }

  expectNone(): void {
    expect(this.texts).toEqual([]);
  }
}
