/** What may stand in it (RFC 9116). */
const known = [
  'Acknowledgments',
  'Canonical',
  'Contact',
  'Encryption',
  'Expires',
  'Hiring',
  'Policy',
  'Preferred-Languages',
];
const once = ['Expires', 'Preferred-Languages'];
const needed = ['Contact', 'Expires'];
const year = 365 * 24 * 60 * 60 * 1000;

/**
 * What is wrong with a `security.txt`.
 *
 * @param at where it is published
 * @param day the day of the build
 */
export function securityTxtFaults(text: string, at: string, day: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\n')) faults.push('its last line does not end');
  const lines = text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, '']) as [string, string][];
  const all = (name: string): string[] => fields.filter(([one]) => one === name).map(([, value]) => value);
  for (const [name, value] of fields) {
    if (!known.includes(name)) faults.push(`${name} is no field of it`);
    const isAddress = !['Expires', 'Preferred-Languages'].includes(name);
    if (isAddress && !/^(https:\/\/|mailto:|tel:|dns:|openpgp4fpr:)\S+$/.test(value))
      faults.push(`${name} is no safe address: ${value}`);
  }
  for (const name of once) if (all(name).length > 1) faults.push(`${name} stands more than once`);
  for (const name of needed) if (all(name).length === 0) faults.push(`no ${name}`);
  if (!all('Canonical').includes(at)) faults.push(`it does not say that it is at ${at}`);
  for (const languages of all('Preferred-Languages'))
    if (!/^[a-z]{2,3}(, [a-z]{2,3})*$/.test(languages)) faults.push(`no languages: ${languages}`);
  const [expires = ''] = all('Expires');
  const left = Date.parse(expires) - Date.parse(day);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(expires)) faults.push(`no date: ${expires}`);
  else if (left <= 0 || left >= year) faults.push(`it expires ${left <= 0 ? 'before it is built' : 'after a year'}`);
  return faults;
}
