/**
 * Makes something once for each locale. The formatters of `Intl` above all: making one takes as long as
 * a hundred uses, and a page asks for dozens.
 */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
}
