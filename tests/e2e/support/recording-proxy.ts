import { createServer, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  /** `127.0.0.1:1234` */
  address: string;
  /** What was asked for that is not of the allowed origin, in order: `GET http://…`, `CONNECT host:443`. */
  strays: string[];
  /** How many requests went through. */
  passed: () => number;
  stop: () => Promise<void>;
};

/** A proxy that lets one origin through and refuses and records all else: what a browser asks for cannot get past it unseen. */
export async function startRecordingProxy(allowedOrigin: string): Promise<RecordingProxy> {
  const strays: string[] = [];
  let passed = 0;
  const refuse = (response: ServerResponse): void => {
    response.writeHead(502);
    response.end();
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith(`${allowedOrigin}/`)) {
      strays.push(`${request.method} ${url}`);
      return refuse(response);
    }
    passed += 1;
    const onward = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => refuse(response));
    request.pipe(onward);
  });
  const record = (line: string, socket: { end: (text: string) => void }): void => {
    strays.push(line);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  };
  server.on('connect', (request, socket) => record(`CONNECT ${request.url}`, socket));
  server.on('upgrade', (request, socket) => record(`UPGRADE ${request.url}`, socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    strays,
    passed: () => passed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
