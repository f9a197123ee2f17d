import { Input } from 'antd';
import { useState } from 'react';

const SEPARATOR = ' / ';

const readPath = (text: string): string[] =>
  text
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);

interface SectionInputProps {
  path: readonly string[];
  onChange: (path: string[]) => void;
}

/** Headings in one line; read when the field is left, so that a half-typed separator is not swallowed. */
export function SectionInput({ path, onChange }: SectionInputProps) {
  const [typed, setTyped] = useState<string>();
  const shown = path.join(SEPARATOR);

  function leave() {
    if (typed !== undefined && typed !== shown) onChange(readPath(typed));
    setTyped(undefined);
  }

  return (
    <Input
      value={typed ?? shown}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onPressEnter={leave}
    />
  );
}
