import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '#lib/site/environment.ts';

/** What a mail server does with a mail: takes it, answers with a number, or takes it and ends the connection in place of an answer. */
export type MailBehavior = 'accept' | 450 | 550 | 'cut after data';

/** A mail server on loopback that keeps what it was given. */
export type RunningMailServer = {
  readonly settings: MailSettings;
  /** Every mail whose words came through, also when the answer did not. */
  readonly mails: readonly ParsedMail[];
  /** The same mails as they came over the wire. */
  readonly sources: readonly string[];
  /** What it does with all mails from now on. */
  readonly behave: (behavior: MailBehavior) => void;
  readonly close: () => Promise<void>;
};

/** Starts a mail server on `port`, by default any free one. */
export async function aMailServer(behavior: MailBehavior = 'accept', port = 0): Promise<RunningMailServer> {
  const mails: ParsedMail[] = [];
  const sources: string[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, answer) => {
      answer(typeof behavior === 'number' ? refusal(behavior) : null);
    },
    onData: (stream, _session, answer) => {
      void readAll(stream).then(async (source) => {
        sources.push(source);
        mails.push(await simpleParser(source));
        if (behavior !== 'cut after data') answer(null);
        else for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.server.on('connection', (socket) => sockets.add(socket));
  // A connection that we cut is told of as a fault.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    settings: mailSettings((server.server.address() as AddressInfo).port),
    mails,
    sources,
    behave: (next) => {
      behavior = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port where a connection is taken and nothing is ever said. */
export async function aSilentPort(): Promise<{
  readonly port: number;
  /** How many connections were taken so far. */
  readonly connections: () => number;
  readonly close: () => void;
}> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => sockets.size,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Mail from and to addresses of ours, by a server on a loopback port. */
export function mailSettings(port: number): MailSettings {
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    from: 'site@example.org',
    to: 'team@example.org',
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('Not now, or not ever.'), { responseCode });
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
