/** Digits in groups of three, as the texts write them. */
export const inGroups = (value: number): string => new Intl.NumberFormat('ru').format(value).replace(/\s/gu, ' ');
