/** The pool that runs as the app role, walled by row-level security. */
export const APP_DATA_SOURCE = Symbol('APP_DATA_SOURCE');
/** Source of time, injected. */
export const CLOCK = Symbol('CLOCK');
/** Validated configuration. */
export const CONFIG = Symbol('CONFIG');
