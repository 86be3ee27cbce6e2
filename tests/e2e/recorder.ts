import type { BrowserContext } from '@playwright/test';
import { createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Recorder = { server: Server; origin: string; seen: string[] };

/** A server in front of the real one that keeps every request whole: line, headers and body. */
export async function startRecorder(target: string): Promise<Recorder> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    keep(incoming, seen);
    const { method, url, headers } = incoming;
    const onward = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, seen, origin: `http://localhost:${port}` };
}

function keep(request: IncomingMessage, seen: string[]) {
  const at = seen.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`) - 1;
  request.on('data', (chunk: Buffer) => (seen[at] += chunk.toString()));
}

/** Every address that the browser tries to reach, by whatever means. */
export function recordTargets(context: BrowserContext): string[] {
  const targets: string[] = [];
  context.on('request', (request) => targets.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => targets.push(socket.url())));
  for (const page of context.pages()) page.on('websocket', (socket) => targets.push(socket.url()));
  return targets;
}

export const outside = (targets: string[], origin: string) =>
  targets.filter((target) => !/^(data|blob|about):/.test(target) && new URL(target).origin !== origin);

/** Twelve characters of a link in a row are no accident. */
const pieceLength = 12;

/** The requests that say any of these secrets, as they are, as part of an address, or in pieces. */
export function carrying(seen: readonly string[], secrets: readonly string[]): string[] {
  const pieces = secrets.flatMap((secret) => [
    encodeURIComponent(secret.slice(0, pieceLength)),
    ...Array.from({ length: Math.max(1, secret.length - pieceLength + 1) }, (_, at) =>
      secret.slice(at, at + pieceLength),
    ),
  ]);
  return seen.filter((request) => pieces.some((piece) => request.includes(piece)));
}
