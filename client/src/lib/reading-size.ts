import { createContext, useContext } from 'react';

/** 长辈版: larger letters and larger targets, remembered on this terminal. */
export interface ReadingSize {
  readonly large: boolean;
  readonly choose: (large: boolean) => void;
}

const STORAGE_KEY = 'duheng.reading-size';

export function storedReadingSize(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'large';
  } catch {
    return false;
  }
}

export function storeReadingSize(large: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, large ? 'large' : 'usual');
  } catch {
    // A browser that keeps nothing still changes for this visit.
  }
}

export const ReadingSizeContext = createContext<ReadingSize>({ large: false, choose: () => undefined });

export const useReadingSize = (): ReadingSize => useContext(ReadingSizeContext);
