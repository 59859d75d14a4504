import { openEngine, type Engine } from '../query/engine.ts';

/** Opens the index of a language when it is first asked; what failed is opened anew. */
export function toIndexes(base: string): (language: string) => Promise<Engine> {
  const opened = new Map<string, Promise<Engine>>();
  return (language) => {
    const engine = opened.get(language) ?? openEngine(base, language);
    opened.set(language, engine);
    engine.catch(() => opened.delete(language));
    return engine;
  };
}
