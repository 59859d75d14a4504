import { decimalOf, isWhole, plus, readDecimal, times, valueOf, type Decimal } from './decimal.ts';
import { readHungEnding } from './digit-ending.ts';
import type { Ending, Grammar, NumberWord } from './grammar.ts';
import { surroundingsOf } from './surroundings.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A number put together from digits and words. */
export interface Amount {
  /** Its first token, and the one where reading goes on. */
  readonly first: number;
  readonly next: number;
  readonly end: number;
  readonly value: number;
  readonly role: 'cardinal' | 'ordinal' | 'noun';
  /** Its form says "about". */
  readonly about: boolean;
  /** It points back at what was named before: екеуі, оба. */
  readonly pointsBack: boolean;
  /** Nothing but digits, as they stand, and perhaps an ending. */
  readonly digits: string | undefined;
  /** The last scale in it, or 1. */
  readonly scale: number;
}

const zero: Decimal = { digits: 0, decimals: 0 };

/** Reads the number that begins at a token; `undefined` where none does. */
export function readAmount(tokens: readonly Token[], at: number, grammar: Grammar): Amount | undefined {
  const reader = new AmountReader(tokens, at, grammar);
  while (reader.readPart());
  return reader.result();
}

/**
 * Takes the parts of a number one by one: hundreds, tens and ones make a group, a scale multiplies the
 * group, and a smaller group may follow: 1 млн 200 тыс., екі мың он жеті.
 */
class AmountReader {
  private next: number;
  private end = 0;
  private total = zero;
  /** What stands since the last scale. */
  private group: Decimal | undefined;
  /** What the next part of the group, and the next scale, must be smaller than. */
  private belowInGroup = Infinity;
  private belowScale = Infinity;
  private cases = ~0;
  private scale = 1;
  private role: Amount['role'] = 'cardinal';
  private about = false;
  private pointsBack = false;
  private isMeasure = false;
  private isClosed = false;
  private parts = 0;
  private readonly tokens: readonly Token[];
  private readonly first: number;
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], first: number, grammar: Grammar) {
    this.tokens = tokens;
    this.first = first;
    this.next = first;
    this.grammar = grammar;
  }

  readPart(): boolean {
    const token = this.tokens[this.next];
    if (!token || this.isClosed || (this.parts > 0 && token.opensParagraph)) return false;
    if (token.kind === 'number') return this.readDigits(token);
    if (token.kind !== 'word') return false;
    return this.readWithin() || this.readHalf() || this.readNumberWord(token);
  }

  result(): Amount | undefined {
    const { first, next, end, role, about, pointsBack, scale, parts } = this;
    const token = this.tokens[first];
    if (parts === 0 || !token) return undefined;
    const value = valueOf(plus(this.total, this.group ?? zero));
    const digits = parts === 1 && token.kind === 'number' && !this.isMeasure ? token.text : undefined;
    return { first, next, end, value, role, about, pointsBack: pointsBack && parts === 1, digits, scale };
  }

  private readDigits(token: Token): boolean {
    const number = readDecimal(token.text);
    if (this.group || (this.parts > 0 && !this.canFollowScale(token, number))) return false;
    this.take(token);
    this.group = number;
    this.belowInGroup = 0;
    const hung = readHungEnding(this.tokens, this.next, number, this.grammar);
    if (hung.ending) this.applyEnding(hung.ending, number);
    this.next = hung.next;
    this.end = hung.end;
    return true;
  }

  private applyEnding(ending: Ending, number: Decimal): void {
    if (ending.role === 'measure') {
      this.group = times(number, ending.factor);
      this.isMeasure = true;
    }
    if (ending.role === 'ordinal' || ending.role === 'noun') this.role = ending.role;
    if (ending.role === 'case' && ending.about) this.about = true;
    this.isClosed = ending.role !== 'case' || ending.closes === true;
  }

  /** «2 тысячи 500», «1 млн 200 тыс.»; a number after a point only with a scale of its own. */
  private canFollowScale(token: Token, number: Decimal): boolean {
    if (!isWhole(number) || valueOf(number) >= Math.min(this.belowScale, 1000)) return false;
    const after = this.tokens[this.next + 1];
    if (after?.kind === 'word' && this.grammar.months.has(after.word)) return false;
    const isAfterPoint = this.tokens[this.next - 1]?.kind === 'mark';
    const scale = after?.kind === 'word' ? this.grammar.readWord(after.word) : undefined;
    return token.text.length <= 3 && (!isAfterPoint || scale?.role === 'scale');
  }

  /** «10 с лишним тысяч»: words that don't part a number from its scale. */
  private readWithin(): boolean {
    const { grammar, tokens, next } = this;
    if (!this.group) return false;
    const within = grammar.withinAmount.find((words) =>
      words.every((word, index) => tokens[next + index]?.word === word),
    );
    const scale = within && tokens[next + within.length];
    if (scale?.kind !== 'word' || grammar.readWord(scale.word)?.role !== 'scale') return false;
    this.next += within?.length ?? 0;
    return this.readNumberWord(scale);
  }

  private readHalf(): boolean {
    const { group, grammar, tokens, next } = this;
    const wordAt = (index: number): string => tokens[index]?.word ?? '';
    if (group && isWhole(group)) {
      const half = grammar.halves.find((words) => words.every((word, index) => wordAt(next + index) === word));
      if (!half) return false;
      this.group = plus(group, decimalOf(0.5));
      this.belowInGroup = 0;
      for (let count = half.length; count > 0; count -= 1) this.take(tokens[this.next]);
      return true;
    }
    if (this.parts > 0 || !grammar.halfOf.has(wordAt(next)) || grammar.readWord(wordAt(next + 1))?.role !== 'scale')
      return false;
    this.take(tokens[next]);
    this.group = decimalOf(0.5);
    this.belowInGroup = 0;
    return true;
  }

  private readNumberWord(token: Token): boolean {
    const word = this.grammar.readWord(token.word);
    if (!word || (word.apart && this.parts > 0)) return false;
    const isRead =
      word.role === 'scale' || (word.role === 'ordinal' && word.multiplies && this.group)
        ? this.multiply(word)
        : this.add(word);
    if (!isRead) return false;
    this.take(token);
    if (word.role === 'ordinal') this.role = 'ordinal';
    if (word.about) this.about = true;
    if (word.pointsBack) this.pointsBack = true;
    this.isClosed ||= word.closes === true || word.apart === true || word.role === 'ordinal';
    if (word.role === 'scale') this.readScaleTail(token);
    return true;
  }

  private add({ value, cases = ~0 }: NumberWord): boolean {
    const isFirst = this.parts === 0;
    if (isFirst && !this.standsOrContinues()) return false;
    if (!isFirst && value >= (this.group ? this.belowInGroup : this.belowScale)) return false;
    if (this.group && (this.cases & cases) === 0) return false;
    this.cases = this.group ? this.cases & cases : cases;
    this.group = plus(this.group ?? zero, decimalOf(value));
    this.belowInGroup = magnitude(value, this.grammar.smallestTen);
    return true;
  }

  private multiply({ value, role }: NumberWord): boolean {
    if (!this.group && this.parts === 0 && !this.standsOrContinues()) return false;
    if (value >= this.belowScale) return false;
    const product = times(this.group ?? decimalOf(1), value);
    if (value < 1000 || role === 'ordinal') {
      this.group = product;
      this.belowInGroup = value;
      this.cases = ~0;
    } else {
      this.total = plus(this.total, product);
      this.group = undefined;
      this.belowScale = value;
    }
    this.scale = value;
    return true;
  }

  /** Whether the first word may begin a number: by itself, or because more of the number follows. */
  private standsOrContinues(): boolean {
    const word = this.grammar.readWord(this.tokens[this.next]?.word ?? '');
    if (!word?.alone || word.alone(surroundingsOf(this.tokens, this.next))) return true;
    const following = this.tokens[this.next + 1];
    const more = following?.kind === 'word' ? this.grammar.readWord(following.word) : undefined;
    return word.role === 'cardinal' && !word.closes && more !== undefined && more.role !== 'ordinal';
  }

  /** An ending hung on an abbreviated scale, «млн-ға», and its point within a sentence, «млн. теңге». */
  private readScaleTail(token: Token): void {
    const [mark, following] = this.tokens.slice(this.next, this.next + 2);
    if (isHyphen(mark) && following?.kind === 'word' && following.glued) {
      const ending = this.grammar.readWord(following.word)
        ? undefined
        : this.grammar.readEnding(following.word, decimalOf(this.scale), []);
      if (ending?.role !== 'case') return;
      if (ending.about) this.about = true;
      this.take(mark);
      this.take(following);
      this.isClosed = true;
    } else if (mark?.text === '.' && mark.glued && /^(?:тыс|млн|млрд|трлн)$/.test(token.word)) {
      const goesOn = following?.kind === 'number' || /^\p{Ll}/u.test(following?.text ?? '');
      if (goesOn && !following?.opensParagraph) this.take(mark, false);
    }
  }

  /** Moves on past a token, which belongs to the number. */
  private take(token: Token | undefined, isPart = true): void {
    this.next += 1;
    this.end = token?.end ?? this.end;
    if (isPart) this.parts += 1;
  }
}

/** What can follow a part of a group must be smaller: after 300 tens, after 20 ones, after 7 nothing. */
function magnitude(value: number, smallestTen: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= smallestTen && value % 10 === 0 ? 10 : 0;
}
