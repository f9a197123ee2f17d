export { VersionedInput } from './versioned-input.js';
