/**
 * Loaded before a program (`node --import`): writes a line into the file that `CONNECTIONS` names for every way by
 * which the program tries to reach another machine, or to be reached.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http2 from 'node:http2';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function count(holder, name) {
  const original = holder[name];
  holder[name] = function (...args) {
    appendFileSync(process.env.CONNECTIONS, `${name}\n`);
    return Reflect.apply(original, this, args);
  };
}

count(net.Socket.prototype, 'connect');
count(net.Server.prototype, 'listen');
count(dgram, 'createSocket');
count(dns, 'lookup');
count(dns, 'resolve');
count(dns.promises, 'lookup');
count(http2, 'connect');
count(globalThis, 'fetch');
syncBuiltinESMExports();
