import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { listedFiles } from './netwerk';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A static host whose content a test may change, to publish a new version while the app is open. */
export class OwnHost {
  private readonly files = new Map<string, Buffer>();

  private constructor(private readonly server: Server) {
    const dist = process.env.SPOORBOEK_DIST ?? '';
    for (const name of listedFiles()) this.files.set(name, readFileSync(join(dist, name || 'index.html')));
    server.on('request', (request, response) => {
      const body = this.files.get((request.url ?? '/').slice(1));
      response.writeHead(body ? 200 : 404, { 'Content-Type': types[extname(request.url ?? '') || '.html'] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
      response.end(body);
    });
  }

  static async start(): Promise<OwnHost> {
    const host = new OwnHost(createServer());
    await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get address(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  }

  /**
   * Publishes a version whose page carries this name (`data-uitgave` on <html>: the app writes the title
   * itself) and whose catalogue has another name; the service worker's list is right for it. `replaced` is the name that only the version before has: the host
   * no longer serves it.
   */
  publish(naam: string): { replaced: string } {
    const before = this.text('');
    const replaced = /catalogus-[^"]*\.json/.exec(before)?.[0] ?? '';
    const renamed = `catalogus-${naam}.json`;
    const after = before.replace('<html', `<html data-uitgave="${naam}"`).replaceAll(replaced, renamed);
    const worker = this.text('sw.js')
      .replace(integrity(before), integrity(after))
      .replaceAll(replaced, renamed)
      .replace(/const VERSION = '[^']*'/, `const VERSION = '${naam}'`);
    this.files.set(renamed, this.files.get(replaced) ?? Buffer.alloc(0));
    this.files.delete(replaced);
    this.files.set('', Buffer.from(after));
    this.files.set('sw.js', Buffer.from(worker));
    return { replaced };
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private text(name: string): string {
    return this.files.get(name)?.toString('utf8') ?? '';
  }
}

function integrity(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
