/** The words of the list of promises in Kazakh. */
export const promiseListKk = {
  title: 'Уәделер',
  lead: 'Мекемелерге берілген, өзіміз дерек тапқан барлық уәде: не уәде етілді, оны кім айтты, есебі табылды ма.',
  delivered_one: '{{count}} уәде орындалды деп хабарланды',
  delivered_other: '{{count}} уәде орындалды деп хабарланды',
  'no-report-found_one': '{{count}} уәде бойынша есеп табылмады',
  'no-report-found_other': '{{count}} уәде бойынша есеп табылмады',
  promised_one: '{{count}} уәде бойынша есеп әлі күтілмейді',
  promised_other: '{{count}} уәде бойынша есеп әлі күтілмейді',
  institutions_one: 'Көмек уәде етілген {{count}} мекеме',
  institutions_other: 'Көмек уәде етілген {{count}} мекеме',
} as const;
