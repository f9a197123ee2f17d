import { pino, type Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');

/** JSON lines on stderr, so that stdout stays for what a command prints. Secrets never reach a line. */
export const createLogger = (level: string): Logger =>
  pino(
    { level, redact: ['*.password', '*.passwordHash', 'req.headers.cookie', 'req.headers["x-csrf-token"]'] },
    pino.destination(2),
  );
