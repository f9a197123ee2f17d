/**
 * Exact fractions on bigint: an oracle that shares nothing with the decimals that scores are computed with.
 */
export class Rational {
  private constructor(
    readonly over: bigint,
    /** Positive. */
    readonly under: bigint,
  ) {}

  static of(over: bigint, under = 1n): Rational {
    return under < 0n ? new Rational(-over, -under) : new Rational(over, under);
  }

  /** Reads a plain decimal text. */
  static parse(text: string): Rational {
    const [whole = '0', behind = ''] = text.split('.');
    return Rational.of(BigInt(whole + behind), 10n ** BigInt(behind.length));
  }

  plus(other: Rational): Rational {
    return Rational.of(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Rational): Rational {
    return this.plus(Rational.of(-other.over, other.under));
  }

  times(other: Rational): Rational {
    return Rational.of(this.over * other.over, this.under * other.under);
  }

  by(other: Rational): Rational {
    return Rational.of(this.over * other.under, this.under * other.over);
  }

  compare(other: Rational): number {
    const difference = this.over * other.under - other.over * this.under;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  /** Half away from zero, as 四舍五入, with trailing zeros dropped. */
  round(places: number): string {
    const scale = 10n ** BigInt(places);
    const negative = this.over < 0n;
    const over = (negative ? -this.over : this.over) * scale;
    const rounded = (over * 2n + this.under) / (this.under * 2n);
    const digits = String(rounded).padStart(places + 1, '0');
    const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
    return negative && text !== '0' ? `-${text}` : text;
  }
}

export const rationalSum = (values: readonly Rational[]): Rational =>
  values.reduce((total, value) => total.plus(value), Rational.of(0n));
