import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';

/** A browser that the test started itself, so that it can end it as a power cut would. */
export class Browserproces {
  private constructor(
    private readonly proces: ChildProcess,
    readonly page: Page,
  ) {}

  static async start(profiel: string, { executablePath, args }: LaunchOptions): Promise<Browserproces> {
    const proces = spawn(executablePath ?? 'chromium', [...(args ?? []), '--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profiel}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own: ending the browser ends every process that it started.
      detached: true,
    });
    try {
      const browser = await chromium.connectOverCDP(await adres(proces));
      const context = browser.contexts()[0];
      if (!context) throw new Error('De browser heeft geen venster.');
      return new Browserproces(proces, context.pages()[0] ?? (await context.newPage()));
    } catch (fout) {
      doodGroep(proces);
      throw fout;
    }
  }

  /** Ends the browser without letting it do anything first. */
  async dood(): Promise<void> {
    if (this.proces.exitCode !== null || this.proces.signalCode !== null) return;
    // Closed: no process that it started has the pipe any more, so none writes to the profile.
    const einde = once(this.proces, 'close');
    doodGroep(this.proces);
    await einde;
  }
}

function doodGroep(proces: ChildProcess): void {
  if (proces.pid === undefined) return;
  try {
    process.kill(-proces.pid, 'SIGKILL');
  } catch {
    // The group has ended already.
    proces.kill('SIGKILL');
  }
}

/** Where the browser listens; it says so when it has started. */
async function adres(proces: ChildProcess): Promise<string> {
  if (!proces.stderr) throw new Error('De uitvoer van de browser is niet te lezen.');
  for await (const regel of createInterface({ input: proces.stderr })) {
    const gevonden = /^DevTools listening on (ws:.*)$/.exec(regel)?.[1];
    if (gevonden) {
      proces.stderr.resume();
      return gevonden;
    }
  }
  throw new Error('De browser stopte voordat hij was gestart.');
}
