/** The name of a tag without the prefix that some programs write: `x:row` is `row`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
