import { DefaultNamingStrategy } from 'typeorm';

/** `sortOrder` ↔ `sort_order`, so that no entity has to repeat its column names. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
