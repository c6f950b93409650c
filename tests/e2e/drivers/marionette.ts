// Firefox's own remote protocol: JSON over TCP, `length:[type,id,command,parameters]`. What geckodriver does, without it.
import net from 'node:net';

type Answer = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

export class Marionette {
  private readonly socket: net.Socket;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private buffer = Buffer.alloc(0);
  private lastId = 0;

  private constructor(socket: net.Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection.')));
  }

  /** Connects to a Firefox that is just starting; gives up after 60 seconds. */
  static async connect(port: number): Promise<Marionette> {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      const socket = await tryConnect(port);
      if (socket) return new Marionette(socket);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Firefox did not open its Marionette port.');
  }

  /** Sends one command; rejects with Firefox's own words. */
  send<Result>(command: string, parameters: Record<string, unknown> = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      this.waiting.set(this.lastId, { resolve: resolve as (value: unknown) => void, reject });
      const text = JSON.stringify([0, this.lastId, command, parameters]);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  disconnect(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon));
      if (this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(
        this.buffer.subarray(colon + 1, colon + 1 + length).toString('utf8'),
      );
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.settle(message as Answer);
    }
  }

  private settle([, id, error, result]: Answer): void {
    const waiter = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
    else waiter?.resolve(result);
  }

  private fail(error: Error): void {
    for (const waiter of this.waiting.values()) waiter.reject(error);
    this.waiting.clear();
  }
}

function tryConnect(port: number): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
