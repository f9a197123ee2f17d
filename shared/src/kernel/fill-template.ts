/** Puts values into `{name}` places of a catalogue's sentence. A place without a value stays, so that a gap shows. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
