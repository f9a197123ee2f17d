/** A label with its `{placeholders}` filled in; a value that is missing leaves its place empty. */
export const labelText = (label: string, values: Readonly<Record<string, string | number>> = {}): string =>
  label.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
