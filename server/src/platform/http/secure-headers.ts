import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config.js';

/** Nothing from elsewhere, nothing into frames: the pages need no other host. antd writes its styles inline. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const secureHeaders =
  ({ secureCookies }: Config) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    if (secureCookies) response.setHeader('strict-transport-security', 'max-age=31536000');
    next();
  };
